import { creditOf, type Titled } from './titled.ts';
import { artifact, element, say, type Paper } from './paper.ts';
import type { Node } from './placed.ts';
import { colours, styles, type Style } from './styles.ts';

/**
 * Who made it, whose it is and which page it is. Read out once, on the first page.
 *
 * @param room How high it may be, where there is no more: the type shrinks until it fits.
 */
export function placeFooters(paper: Paper, root: Node, titled: Titled, room = Infinity): void {
	const { left: x, width } = paper;
	const style = footerWithin(room, paper, textOf(titled));
	const y = paper.bottom + 12;
	const count = paper.page + 1;
	for (let page = 0; page < count; page++) {
		const on = { ...paper, page };
		const number = titled.words.page
			.replace('{{page}}', String(page + 1))
			.replace('{{pages}}', String(count));
		artifact(
			on,
			root,
			[
				{ kind: 'line', pen: 0.5, colour: colours.rule, from: [x, y - 6], to: [x + width, y - 6] },
				{
					kind: 'words',
					text: number,
					style,
					x: x + width - 100,
					y,
					width: 100,
					align: 'right',
				},
			],
			'Footer',
		);
		const credit = { text: textOf(titled), style, x, y, width };
		if (page === 0) say(on, element(root, 'P'), credit);
		else artifact(on, root, [{ kind: 'words', ...credit }], 'Footer');
	}
}

/** The largest type in which a foot takes no more than some height. */
function footerWithin(room: number, { metrics, width }: Paper, text: string): Style {
	let style: Style = styles.footer;
	while (metrics.heightOf(text, style, width) > room) style = { ...style, size: style.size - 0.25 };
	return style;
}

/** What it is a part of, and the line that has to stay on every copy. */
function textOf(titled: Titled): string {
	const { title, site, words } = titled;
	return `${title} · ${site} · ${words.version}\n${creditOf(titled)}`;
}
