import { unzlibSync } from 'fflate';

/**
 * A value in a PDF. Names keep their slash, texts their brackets; a reference to another object
 * is followed when a value is asked for through {@link PdfObjects}.
 */
export type Value = string | number | boolean | null | Value[] | Dictionary | Reference;

export interface Dictionary {
	[key: `/${string}`]: Value | undefined;
}

export class Reference {
	readonly id: number;

	constructor(id: number) {
		this.id = id;
	}
}

/** The objects of a PDF, read for tests from a file as PDFKit writes it. */
export interface PdfObjects {
	root: Dictionary;
	/** What a value stands for: the object itself, when it is a reference. */
	get<T extends Value = Value>(value: Value | undefined): T;
	/** The content of a stream, inflated, one character per byte. */
	stream(value: Value | undefined): string;
}

const token =
	/<<|>>|\[|\]|\/[^\s<>[\]()/]*|\((?:\\[^]|[^\\()])*\)|<[\da-f\s]*>|\d+ 0 R\b|[^\s<>[\]()/]+/giy;

/** The words of which a PDF's objects and content streams are made. */
export function* tokensOf(text: string, from = 0): Generator<{ word: string; end: number }> {
	for (let at = from; ;) {
		while (/\s/.test(text[at] ?? '')) at++;
		token.lastIndex = at;
		const [word] = token.exec(text) ?? [];
		if (word === undefined) return;
		at += word.length;
		yield { word, end: at };
	}
}

export function readObjects(bytes: Uint8Array): PdfObjects {
	const text = Buffer.from(bytes).toString('latin1');
	const table = text.slice(Number(text.match(/startxref\n(\d+)/)![1]));
	const offsets = [...table.matchAll(/^(\d{10}) \d{5} [nf] $/gm)].map(([, at]) => Number(at));

	const get = <T extends Value>(value: Value | undefined): T => {
		if (!(value instanceof Reference)) return (value ?? null) as T;
		return parse(text, text.indexOf('obj', offsets[value.id]) + 3).value as T;
	};
	const stream = (value: Value | undefined): string => {
		const { id } = value as Reference;
		const { value: head, end } = parse(text, text.indexOf('obj', offsets[id]) + 3);
		const { '/Length': length, '/Filter': filter } = head as Dictionary;
		const from = text.indexOf('stream\n', end) + 7;
		const data = bytes.subarray(from, from + (length as number));
		return Buffer.from(filter ? unzlibSync(data) : data).toString('latin1');
	};
	const trailer = parse(text, text.lastIndexOf('trailer') + 7).value as Dictionary;
	return { root: get(trailer['/Root']), get, stream };
}

function parse(text: string, from: number): { value: Value; end: number } {
	const tokens = tokensOf(text, from);
	let end = from;
	const next = () => {
		const { word, end: after } = tokens.next().value!;
		end = after;
		return word;
	};
	const read = (word: string): Value => {
		if (word === '<<') {
			const made: Dictionary = {};
			for (let key = next(); key !== '>>'; key = next()) made[key as '/'] = read(next());
			return made;
		}
		if (word === '[') {
			const made: Value[] = [];
			for (let one = next(); one !== ']'; one = next()) made.push(read(one));
			return made;
		}
		if (/^\d+ 0 R$/.test(word)) return new Reference(parseInt(word));
		if (/^[-+.\d]+$/.test(word)) return Number(word);
		return word === 'null' ? null : word === 'true' ? true : word === 'false' ? false : word;
	};
	return { value: read(next()), end };
}
