/**
 * A number that somebody types, or else the usual one.
 *
 * @throws When it is no whole number from 1 to 2,147,483,647.
 */
export function countOf(typed: string | undefined, usual: number): number {
	if (typed === undefined) return usual;
	const count = Number(typed.replace(/[_,.]/g, ''));
	if (/^\d[\d_,.]*$/.test(typed) && count >= 1 && count < 2 ** 31) return count;
	throw new Error(`“${typed}” is not a number of times: npm run fuzz -- 1000000`);
}
