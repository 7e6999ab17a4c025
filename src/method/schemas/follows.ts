/**
 * `follows:` in the frontmatter of a translation: the revision of the page it was made from, or the
 * word that says that a page has only its facts as yet.
 */
export const untranslated = 'untranslated';

export const followsPattern = /^(?:[bcdfghjklmnpqrst]{10}|untranslated)$/;
