import { giving, pathsOf } from '../../site/paper/served.ts';
import { pictures } from './downloads.ts';

/** Every poster as a picture. */
export const getStaticPaths = pathsOf(pictures);

export const GET = giving(pictures);
