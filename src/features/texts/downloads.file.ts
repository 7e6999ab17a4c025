import { giving, pathsOf } from '../../site/paper/served.ts';
import { downloads } from './downloads.ts';

/** Every text to send, with its blanks open. */
export const getStaticPaths = pathsOf(downloads);

export const GET = giving(downloads);
