import type { Nodes, Paragraph, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { pick } from './pick.ts';

/** A sentence of a paragraph, as it is typed. */
interface Sentence {
	text: string;
	/** Whether it can stand anywhere: it starts as a sentence and refers to nothing on its page. */
	loose: boolean;
}

const startsAsSentence = /^['‘“"*_([]*\p{Lu}/u;

/** The sentences of a paragraph. One that is left open, by a bracket or a star, goes with the next. */
function sentencesOf(source: string): Sentence[] {
	const pieces = source.split(/(?<=[.!?]['’”"*_)\]]*) (?=['‘“"*_([]*\p{Lu})/u);
	const whole: string[] = [];
	let open = '';
	for (const piece of pieces) {
		open = open ? `${open} ${piece}` : piece;
		if (!isClosed(open)) continue;
		whole.push(open);
		open = '';
	}
	if (open) whole.push(open);
	return whole.map((text) => ({
		text,
		loose: startsAsSentence.test(text) && isClosed(text) && !text.includes('](#'),
	}));
}

function isClosed(text: string): boolean {
	const count = (sign: string) => text.split(sign).length - 1;
	return (
		count('[') === count(']') &&
		count('(') === count(')') &&
		[count('*'), count('_'), count('`')].every((signs) => signs % 2 === 0)
	);
}

/** The paragraphs of running text that stand on one line, with their place in the source. */
function paragraphsOf(tree: Root): { start: number; end: number; section: number }[] {
	let section = 0;
	const found: ReturnType<typeof paragraphsOf> = [];
	visit(tree, (node: Nodes) => {
		if (node.type === 'heading') section += 1;
		if (node.type !== 'paragraph') return;
		const { start, end } = (node as Paragraph).position!;
		const isLabel = node.data !== undefined && 'directiveLabel' in node.data;
		if (!isLabel && start.line === end.line) {
			found.push({ start: start.offset!, end: end.offset!, section });
		}
		return SKIP;
	});
	return found;
}

/** Every sentence of a text that could stand on another page. */
export function looseSentences(body: string, tree: Root): string[] {
	return paragraphsOf(tree)
		.flatMap(({ start, end }) => sentencesOf(body.slice(start, end)))
		.flatMap(({ text, loose }) => (loose ? [text] : []));
}

/**
 * A text with half of its sentences replaced by some of `pool`, and the order of the sentences in
 * each section changed.
 */
export function mixSentences(
	body: string,
	tree: Root,
	pool: readonly string[],
	seed: string,
): string {
	const paragraphs = paragraphsOf(tree).map((place) => ({
		...place,
		sentences: sentencesOf(body.slice(place.start, place.end)),
	}));
	const sections = Map.groupBy(paragraphs, ({ section }) => section);
	for (const [section, those] of sections) {
		const places = those.flatMap(({ sentences }) => sentences.filter(({ loose }) => loose));
		const texts = places
			.map(({ text }, index) => {
				const key = `${seed} ${section} ${index}`;
				const other = pool[pick(pool.length, 'other', key)]!;
				return { text: pick(2, 'half', key) ? text : other, place: pick(2 ** 31, 'place', key) };
			})
			.sort((a, b) => a.place - b.place);
		places.forEach((sentence, index) => (sentence.text = texts[index]!.text));
	}
	return splice(
		body,
		paragraphs.map(({ start, end, sentences }) => ({
			start,
			end,
			text: sentences.map(({ text }) => text).join(' '),
		})),
	);
}

/** A text in which `change` was applied to every piece of running text outside headings. */
export function changeTexts(body: string, tree: Root, change: (text: string) => string): string {
	const texts: Text[] = [];
	visit(tree, (node: Nodes) => {
		if (node.type === 'heading') return SKIP;
		if (node.type === 'text') texts.push(node);
		return;
	});
	return splice(
		body,
		texts.flatMap(({ position }) => {
			if (!position) return [];
			const [start, end] = [position.start.offset!, position.end.offset!];
			return [{ start, end, text: change(body.slice(start, end)) }];
		}),
	);
}

/** A text with other pieces in some places, which are in order and do not overlap. */
function splice(text: string, pieces: { start: number; end: number; text: string }[]): string {
	let [result, done] = ['', 0];
	for (const piece of pieces) {
		result += text.slice(done, piece.start) + piece.text;
		done = piece.end;
	}
	return result + text.slice(done);
}
