import type { Metrics } from '../../../site/paper/metrics.ts';
import { colours, type Style } from '../../../site/paper/styles.ts';
import type { Card } from '../card.ts';
import { colourOf, text } from './looks.ts';
import { frontWidth } from './measures.ts';

/** An element with its texts, still to be placed; a list holds its items. */
export interface Piece {
	tag: 'H1' | 'H2' | 'P' | 'LI';
	text: string;
	style: Style;
	/** What stands before an item. */
	label?: string;
}

/** The type of a title, small enough for its longest word. */
function titleStyle(title: string, metrics: Metrics): Style {
	const usual = text({ font: 'heading', size: 14.5, leading: -2, after: 6 });
	const widest = Math.max(...title.split(/\s+/).map((word) => metrics.widthOf(word, usual)));
	return { ...usual, size: usual.size * Math.min(1, (frontWidth - 1) / widest) };
}

/** What stands on the front: the title, what it is, how it sounds. */
export function frontPieces(card: Card, metrics: Metrics): Piece[] {
	const colour = colourOf(card);
	return [
		{ tag: 'P', text: card.kicker, style: text({ font: 'label', size: 7, colour, after: 2.5 }) },
		{
			tag: 'H1',
			text: card.title,
			style: titleStyle(card.title, metrics),
		},
		{ tag: 'P', text: card.summary, style: text({ size: 8.6, leading: 0.6, after: 9 }) },
		...(card.saying
			? ([
					{
						tag: 'P',
						text: card.saying.label,
						style: text({ font: 'label', size: 6.6, colour: colours.muted, after: 2 }),
					},
					{
						tag: 'P',
						text: `‘${card.saying.text}’`,
						style: text({ size: 9.6, leading: 0.6, after: 0 }),
					},
				] as const)
			: []),
	];
}

/** What there is to do, in steps. */
export function todoPieces({ todo, ...card }: Card): Piece[] {
	return [
		heading(card, todo.heading),
		...todo.intro.map((one): Piece => ({ tag: 'P', text: one, style: text({ after: 1.6 }) })),
		...todo.steps.map((one, index): Piece => ({
			tag: 'LI',
			label: `${index + 1}.`,
			text: one,
			style: text({}),
		})),
	];
}

/** Questions to ask. */
export function questionPieces({ questions, ...card }: Card): Piece[] {
	return [
		heading(card, questions.heading),
		...questions.items.map((one, index): Piece => ({
			tag: 'LI',
			label: '•',
			text: one,
			style: text(index === questions.items.length - 1 ? { after: 2.5 } : {}),
		})),
	];
}

/** The cards that go with it. */
export function relatedPieces({ related, ...card }: Card): Piece[] {
	return [
		heading(card, related.heading),
		{ tag: 'P', text: related.items.join(' · '), style: text({}) },
	];
}

function heading(card: Pick<Card, 'kind' | 'part'>, words: string): Piece {
	const style = text({ font: 'label', size: 6.8, colour: colourOf(card), after: 1 });
	return { tag: 'H2', text: words, style };
}

/** How far the text of an item stands from its number or bullet. */
export const indent = (label: string) => (label === '•' ? 6 : 9);

/** How high pieces are when they stand below each other, at the smallest size. */
export function heightOf(metrics: Metrics, pieces: readonly Piece[], width: number): number {
	return pieces.reduce(
		(sum, { text: words, style, label }) =>
			sum + metrics.heightOf(words, style, width - (label ? indent(label) : 0)) + style.after,
		0,
	);
}
