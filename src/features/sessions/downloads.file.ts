import { giving, pathsOf } from '../../site/paper/served.ts';
import { downloads } from './downloads.ts';

/** Every run sheet. */
export const getStaticPaths = pathsOf(downloads);

export const GET = giving(downloads);
