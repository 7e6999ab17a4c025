import { colours as own } from '../../language/active.ts';
import type { FontName } from './fonts.ts';

export const colours = {
	ink: '#21172a',
	muted: '#5f5168',
	accent: '#745100',
	ground: own.ground,
	signal: own.signal,
	line: '#75657f',
	rule: '#c4b8cc',
	wash: '#f7f3f8',
};

/** How a text looks. */
export interface Style {
	font: FontName;
	size: number;
	colour: string;
	/** Extra space between lines. */
	leading: number;
	/** Space below the text. */
	after: number;
	/** Whether its lines are to be of about the same length. */
	even?: boolean;
}

export const styles = {
	kicker: { font: 'label', size: 9, colour: colours.accent, leading: 0, after: 2 },
	title: { font: 'heading', size: 25, colour: colours.ground, leading: -3, after: 8 },
	lead: { font: 'body', size: 11.5, colour: colours.ink, leading: 1.5, after: 8, even: true },
	facts: { font: 'label', size: 9, colour: colours.muted, leading: 1, after: 3 },
	small: { font: 'body', size: 9.5, colour: colours.ink, leading: 1, after: 2 },
	part: { font: 'heading', size: 15, colour: colours.ground, leading: -1, after: 4 },
	group: { font: 'heading', size: 11, colour: colours.accent, leading: 0, after: 4 },
	field: { font: 'label', size: 11, colour: colours.ink, leading: 0, after: 2 },
	help: { font: 'body', size: 9.5, colour: colours.muted, leading: 0.5, after: 3, even: true },
	option: { font: 'body', size: 10.5, colour: colours.ink, leading: 0, after: 0 },
	cell: { font: 'body', size: 9, colour: colours.ink, leading: 0, after: 0 },
	head: { font: 'label', size: 8.5, colour: colours.ink, leading: 0, after: 0 },
	headHelp: { font: 'body', size: 8, colour: colours.muted, leading: 0, after: 0 },
	footer: { font: 'body', size: 8, colour: colours.muted, leading: 1, after: 0 },
} satisfies Record<string, Style>;
