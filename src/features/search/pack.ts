import type { AsPlainObject } from 'minisearch';

/**
 * MiniSearch's index with the repetition taken out: less than half the bytes after compression.
 * Numbers of one sort stand together, one character each, because that compresses best.
 */
export interface Packed {
	/** Everything but documents and postings, as MiniSearch writes it. */
	rest: Omit<AsPlainObject, 'index' | 'fieldLength' | 'documentIds'>;
	/** Id per document, in the order in which they were added. */
	ids: (string | number)[];
	/** Per document: how many fields follow, and of each its number and its length. */
	lengths: string;
	/** Terms in order: how many letters are those of the term before, and the rest after it. */
	shared: string;
	ends: string;
	/** Per term: how many fields follow, and of each its number and how many documents have it. */
	fields: string;
	/** How far each of these documents is from the one before. */
	steps: string;
	/** How often the term is in each of them. */
	counts: string;
}

/** First character that JSON writes without an escape, but for two; stands for nought. */
const nought = 35;

const write = (numbers: readonly number[]) =>
	numbers.map((number) => String.fromCharCode(nought + number)).join('');

/** Packs an index. Undone by {@link unpack}. */
export function pack({ index, fieldLength, documentIds, ...rest }: AsPlainObject): Packed {
	const terms = index.toSorted(([a], [b]) => (a < b ? -1 : 1));
	const numbers = {
		shared: [] as number[],
		fields: [] as number[],
		steps: [] as number[],
		counts: [] as number[],
	};
	const ends = terms.map(([term, fields], place) => {
		const shared = sharedStart(term, terms[place - 1]?.[0] ?? '');
		numbers.shared.push(shared);
		numbers.fields.push(Object.keys(fields).length);
		for (const [field, documents] of Object.entries(fields)) {
			const found = Object.entries(documents as Record<string, number>);
			numbers.fields.push(Number(field), found.length);
			numbers.steps.push(...found.map(([id], at) => Number(id) - Number(found[at - 1]?.[0] ?? 0)));
			numbers.counts.push(...found.map(([, count]) => count));
		}
		return term.slice(shared);
	});
	return {
		rest,
		ids: Object.values(documentIds) as (string | number)[],
		lengths: write(
			Object.values(fieldLength).flatMap((lengths) => [
				Object.keys(lengths).length,
				...Object.entries(lengths).flatMap(([field, length]) => [Number(field), length]),
			]),
		),
		shared: write(numbers.shared),
		ends: ends.join(' '),
		fields: write(numbers.fields),
		steps: write(numbers.steps),
		counts: write(numbers.counts),
	};
}

/** Undoes {@link pack}. */
export function unpack({ rest, ids, ...packed }: Packed): AsPlainObject {
	const [lengths, shared, fields, steps, counts] = (
		['lengths', 'shared', 'fields', 'steps', 'counts'] as const
	).map((name) => reader(packed[name]));
	let before = '';
	return {
		...rest,
		documentIds: Object.fromEntries(ids.entries()),
		fieldLength: Object.fromEntries(
			ids.map((_, id) => {
				const known: number[] = [];
				for (let left = lengths!(); left > 0; left--) known[lengths!()] = lengths!();
				return [id, known];
			}),
		) as unknown as AsPlainObject['fieldLength'],
		index: packed.ends.split(' ').map((end) => {
			const term = before.slice(0, shared!()) + end;
			before = term;
			const postings: Record<string, Record<string, number>> = {};
			for (let left = fields!(); left > 0; left--) {
				const documents: Record<string, number> = (postings[fields!()] = {});
				let id = 0;
				for (let more = fields!(); more > 0; more--) documents[(id += steps!())] = counts!();
			}
			return [term, postings];
		}),
	};
}

function reader(text: string): () => number {
	let at = 0;
	return () => text.charCodeAt(at++) - nought;
}

function sharedStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
