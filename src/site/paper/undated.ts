/**
 * The day that a document says it is from where its content has no version: the same content has to
 * give the same file, whenever it is drawn.
 */
export const undated = '2026-01-01';
