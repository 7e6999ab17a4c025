import { giving, pathsOf } from '../../site/paper/served.ts';
import { downloads } from './downloads.ts';

/** Every worksheet, and the archives of them. */
export const getStaticPaths = pathsOf(downloads);

export const GET = giving(downloads);
