/** Versions of a calendar are counted in seconds from here, because RFC 5545 counts them in 31 bits. */
export const firstVersion = Date.UTC(2026, 0, 1) / 1000;

/** The last second since 1970 that such a version can name. */
export const lastVersion = firstVersion + 2 ** 31 - 1;
