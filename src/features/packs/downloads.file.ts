import { giving, pathsOf } from '../../site/paper/served.ts';
import { downloads } from './downloads.ts';

/** The pack of every session. */
export const getStaticPaths = pathsOf(downloads);

export const GET = giving(downloads);
