import { giving, pathsOf } from '../../site/paper/served.ts';
import { downloads } from './downloads.ts';

/** Every poster on paper. */
export const getStaticPaths = pathsOf(downloads);

export const GET = giving(downloads);
