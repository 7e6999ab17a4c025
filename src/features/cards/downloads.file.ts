import { giving, pathsOf } from '../../site/paper/served.ts';
import { downloads } from './downloads.ts';

/** Every deck of cards. */
export const getStaticPaths = pathsOf(downloads);

export const GET = giving(downloads);
