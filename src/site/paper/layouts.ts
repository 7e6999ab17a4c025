import type { Font } from 'fontkit';

type Run = ReturnType<Font['layout']>;

/**
 * Lets a font remember how it laid out a word. PDFKit asks for a word once a document, and the same
 * words stand in hundreds of them.
 */
export function rememberLayouts(font: Font): Font {
	const layOut = font.layout.bind(font);
	const known = new Map<string, Run>();
	font.layout = (text, features, ...how) => {
		if (features) return layOut(text, features, ...how);
		let run = known.get(text);
		if (!run) known.set(text, (run = layOut(text)));
		return copyOf(run);
	};
	return font;
}

/** PDFKit scales the places of letters where they stand, so each document gets its own. */
function copyOf(run: Run): Run {
	return alike(run, { positions: run.positions.map((position) => alike(position)) });
}

function alike<T extends object>(one: T, other: Partial<T> = {}): T {
	return Object.assign(Object.create(Object.getPrototypeOf(one) as object) as T, one, other);
}
