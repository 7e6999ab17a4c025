/** Consonants only: YAML would read digits as a number, and no word comes out by chance. */
const letters = 'bcdfghjklmnpqrst';

/** The first digits of a hash in hexadecimal, as letters. */
export function inLetters(digest: string, length: number): string {
	return [...digest.slice(0, length)].map((digit) => letters[parseInt(digit, 16)]).join('');
}
