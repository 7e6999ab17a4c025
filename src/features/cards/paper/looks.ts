import type { PageKind } from '../../../method/schemas/kind-names.ts';
import { kinds, type Row } from '../../../method/schemas/kinds.ts';
import { colours, type Style } from '../../../site/paper/styles.ts';
import type { Card } from '../card.ts';

/** The type of a card, with what differs from running text. */
export const text = (style: Partial<Style>): Style => ({
	font: 'body',
	size: 6.4,
	colour: colours.ink,
	leading: 0.1,
	after: 0.9,
	...style,
});

/** The colour of the part of the deck that a card belongs to. */
export function colourOf({ kind, part }: Pick<Card, 'kind' | 'part'>): string {
	const row: Row = kinds[kind satisfies PageKind];
	return row.shades![part]!.light;
}
