import { known } from './known/known.ts';
import { forEach } from './translated.ts';

/*
 * What the search needs of the languages of this edition, and no other script. A browser gets the
 * values: see `for-browsers.ts`.
 */

/** Words by which people speak of themselves. */
export const persons = forEach((language) => known[language].persons);

/** How people spell what the site spells in another way. */
export const respelt = forEach((language) => known[language].respelt);
