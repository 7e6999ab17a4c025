/** A piece of a reference: in italics, or with an address behind it. */
export interface Piece {
	text: string;
	italic?: true;
	href?: string;
}

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00A0',
};

/** A reference as APA lists it, as HTML, in pieces that a page and a document can both show. */
export function piecesOf(html: string): Piece[] {
	const pieces: Piece[] = [];
	let italic = false;
	let href: string | undefined;
	for (const part of html.trim().split(/(<[^>]*>)/)) {
		const [, close, tag] = /^<(\/?)(\w+)/.exec(part) ?? [];
		if (tag === 'i' || tag === 'em') italic = !close;
		if (tag === 'a')
			href = close ? undefined : decoded(/\shref="([^"]*)"/.exec(part)?.[1] ?? '') || undefined;
		if (tag || part === '') continue;
		const text = decoded(part).replace(/[^\S\u00A0]+/g, ' ');
		pieces.push({ text, ...(italic && { italic: true as const }), ...(href && { href }) });
	}
	return pieces;
}

function decoded(text: string): string {
	return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
		if (!name.startsWith('#')) return named[name] ?? whole;
		const hex = /^#x/i.test(name);
		return String.fromCodePoint(parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
	});
}
