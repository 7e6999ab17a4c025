import type { Language } from '../../language/locales.ts';
import type { Metrics } from '../../site/paper/metrics.ts';
import type { Block, FittedSlide, Item, Place, Slide } from './deck.ts';
import { layOutSlide, steps } from './layout.ts';

/** A text that no slide has room for. */
export interface TooLong {
	text: string;
	/** Whether it is a title, which is never split. */
	isTitle: boolean;
	at?: Place;
}

/** What came of fitting a deck. */
export interface Fitted {
	slides: FittedSlide[];
	tooLong: TooLong[];
}

/**
 * Gives every slide the largest type with which all of it fits. What does not fit even with the
 * smallest goes on to a next slide, between two texts or else between two sentences, so that the parts
 * are about as full. A sentence that fits nowhere is named.
 */
export function fitSlides(slides: readonly Slide[], language: Language, metrics: Metrics): Fitted {
	const tooLong: TooLong[] = [];
	const fitted = slides.flatMap((slide) => {
		if (!layOutSlide(slide, 0, metrics).titleFits) {
			tooLong.push({ text: slide.title.text, isTitle: true, ...placeOf(slide.title) });
		}
		const parts = partsOf(slide, language, metrics, tooLong);
		return parts.map((part, index): FittedSlide => ({
			...part,
			step: stepOf(part, metrics) ?? steps - 1,
			...(parts.length > 1 && { part: `${index + 1}/${parts.length}` }),
		}));
	});
	return { slides: fitted, tooLong };
}

/** The largest step at which a slide fits; nothing if none does. */
function stepOf(slide: Slide, metrics: Metrics): number | undefined {
	const all = Array.from({ length: steps }, (_, step) => step);
	return all.find((step) => layOutSlide(slide, step, metrics).fits);
}

function partsOf(slide: Slide, language: Language, metrics: Metrics, tooLong: TooLong[]): Slide[] {
	if (stepOf(slide, metrics) !== undefined) return [slide];
	const foot = slide.blocks.filter(({ kind }) => kind === 'small');
	const withBlocks = (pieces: readonly Piece[]) => ({
		...slide,
		blocks: [...blocksOf(pieces), ...foot],
	});
	const fits = (pieces: readonly Piece[]) => stepOf(withBlocks(pieces), metrics) !== undefined;
	const pieces = slide.blocks
		.filter(({ kind }) => kind !== 'small')
		.flatMap((block, place) => piecesOf(block, place))
		.flatMap((piece) => (fits([piece]) ? [piece] : sentencesOf(piece, language)));
	for (const piece of pieces) {
		if (!fits([piece]))
			tooLong.push({ text: piece.item.text, isTitle: false, ...placeOf(piece.item) });
	}
	return balanced(pieces, fits).map(withBlocks);
}

/** A text with the block that it stands in. */
interface Piece {
	block: Block;
	place: number;
	/** Its number in the block. */
	index: number;
	item: Item;
	/** Whether it goes on with the sentence before it. */
	goesOn: boolean;
}

const piecesOf = (block: Block, place: number): Piece[] =>
	block.items.map((item, index) => ({ block, place, index, item, goesOn: false }));

/** A text in its sentences. What stands behind the text stays behind the last of them. */
function sentencesOf(piece: Piece, language: Language): Piece[] {
	const { after, before, ...item } = piece.item;
	const segments = [
		...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(item.text),
	];
	return segments.map(({ segment }, index) => ({
		...piece,
		goesOn: index > 0,
		item: {
			...item,
			text: segment.trim(),
			...(index === 0 && before !== undefined && { before }),
			...(index === segments.length - 1 && after !== undefined && { after }),
		},
	}));
}

/** As few parts as there can be, and the last about as full as the first. */
function balanced(
	pieces: readonly Piece[],
	fits: (pieces: readonly Piece[]) => boolean,
): Piece[][] {
	const greedy = fill(pieces, fits);
	const whole = lengthOf(pieces);
	for (let more = 1; more < 2; more += 0.05) {
		const most = (whole / greedy.length) * more;
		const tried = fill(
			pieces,
			(some) => fits(some) && (some.length === 1 || lengthOf(some) <= most),
		);
		if (tried.length <= greedy.length) return tried;
	}
	return greedy;
}

const lengthOf = (pieces: readonly Piece[]) =>
	pieces.reduce((sum, { item }) => sum + item.text.length + (item.after?.length ?? 0) + 20, 0);

function fill(pieces: readonly Piece[], fits: (pieces: readonly Piece[]) => boolean): Piece[][] {
	const parts: Piece[][] = [];
	for (const piece of pieces) {
		const last = parts.at(-1);
		if (last && fits([...last, piece])) last.push(piece);
		else parts.push([piece]);
	}
	return parts;
}

/** Pieces as blocks again; sentences of one text become that text again. */
function blocksOf(pieces: readonly Piece[]): Block[] {
	const blocks: { place: number; block: Block; from: number; items: Item[] }[] = [];
	for (const { block, place, index, item, goesOn } of pieces) {
		const last = blocks.at(-1);
		if (last?.place !== place) {
			blocks.push({ place, block, from: (block.from ?? 1) + index, items: [item] });
			continue;
		}
		const before = last.items.at(-1)!;
		if (goesOn)
			last.items.splice(-1, 1, { ...before, ...item, text: `${before.text} ${item.text}` });
		else last.items.push(item);
	}
	return blocks.map(({ block, from, items }) => ({ kind: block.kind, items, from }));
}

const placeOf = ({ at }: Item) => (at ? { at } : {});
