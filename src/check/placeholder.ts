/** What a new page has in the place of text that still has to be written. */
export const placeholder = '…';
