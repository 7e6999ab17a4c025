/**
 * Makes the handbook of a built site, a PDF and an EPUB in each language, and shows the links to it.
 *
 * Usage: node scripts/handbook.ts [folder]
 */
