import { slug } from 'github-slugger';
import { languages } from '../locales.ts';
import { inLanguage } from '../translated.ts';
import { edition } from './edition.ts';

/**
 * What the name of a file of the whole edition begins with: its name in the first language, as an
 * address writes it. `de-nieuwe-samenzweerders`.
 */
export const stem = slug(inLanguage(edition.name, languages[0]!));
