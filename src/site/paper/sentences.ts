/** A text with the quotation marks and apostrophes that a printer sets: the pages hold straight ones. */
export function typeset(text: string): string {
	return text
		.replace(/(?<=^|[\s(‘“])'(?=\S)/gu, '‘')
		.replaceAll("'", '’')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Where what is quoted begins and ends in a text that was typeset, without the marks. */
interface Quoted {
	from: number;
	to: number;
}

function quotationsIn(text: string): Quoted[] {
	const found: Quoted[] = [];
	let from: number | undefined;
	for (const [index, sign] of [...text].entries()) {
		if (sign === '‘') from ??= index + 1;
		// An apostrophe stands before a letter: “z’n”, “don’t”.
		else if (sign === '’' && from !== undefined && !/\p{L}/u.test(text[index + 1] ?? '')) {
			found.push({ from, to: index });
			from = undefined;
		}
	}
	return found;
}

/** The quotations in a text that was typeset, without their marks. */
export function quotations(text: string): string[] {
	return quotationsIn(text).map(({ from, to }) => text.slice(from, to));
}

/** The sentences of a text that was typeset. What is quoted belongs to the sentence around it. */
export function sentences(text: string): string[] {
	const quoted = quotationsIn(text);
	const found: string[] = [];
	let start = 0;
	for (const { index, 0: end } of text.matchAll(/[.?!…]+[’)]*(?=\s+[\p{Lu}‘\d]|$)/gu)) {
		const stop = index + end.length;
		const isInside = quoted.some(({ from, to }) => index >= from && stop <= to);
		if (isInside) continue;
		found.push(text.slice(start, stop).trim());
		start = stop;
	}
	const rest = text.slice(start).trim();
	return rest ? [...found, rest] : found;
}
