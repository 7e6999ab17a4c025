import { bytesOf, createDocument } from '../../../site/paper/document.ts';
import { drawLayout } from '../../../site/paper/draw.ts';
import { readFonts } from '../../../site/paper/fonts.ts';
import { placeFooters } from '../../../site/paper/footers.ts';
import { createForm } from '../../../site/paper/form.ts';
import { createMetrics, type Metrics } from '../../../site/paper/metrics.ts';
import {
	artifact,
	bookmark,
	createPaper,
	element,
	ensure,
	say,
	write,
	type Paper,
} from '../../../site/paper/paper.ts';
import type { Layout, Node } from '../../../site/paper/placed.ts';
import { colours, styles, type Style } from '../../../site/paper/styles.ts';
import type { Row } from '../session.ts';
import {
	sectionsOf,
	tableOf,
	type RunSheet,
	type RunSheetWords,
	type Section,
} from './run-sheet.ts';

let metrics: Metrics | undefined;

/** Room for the time of a row, and for the bar before what is said. */
const [timeWidth, barWidth] = [74, 8];

/** How texts look on a sheet: smaller on one that would take more than two pages. */
function lookAt(density: number) {
	const sized = (style: Style, size: number, after: number): Style => ({
		...style,
		size: size * density,
		leading: density < 1 ? 0 : 0.5,
		after: after * density,
	});
	return {
		isDense: density < 1,
		lead: sized(styles.lead, 10.5, 4),
		facts: sized(styles.facts, 9, 3),
		text: sized(styles.small, 9, 1.5),
		title: sized(styles.field, 10, 1),
		time: sized(styles.head, 9, 0),
		aside: sized(styles.facts, 8, 1),
		coach: { ...sized(styles.small, 8.5, 1.5), colour: colours.muted },
		heading: sized(styles.part, 12, 2),
	};
}

type Look = ReturnType<typeof lookAt>;

/** A session as PDF: A4, tagged, to print and run. The same session gives the same bytes. */
export async function renderRunSheet(sheet: RunSheet): Promise<Uint8Array> {
	const fonts = readFonts();
	metrics ??= createMetrics(fonts);
	const measured = metrics;
	const tries = [1, 0.92, 0.86].map((density) => () => layOut(sheet, measured, lookAt(density)));
	let layout = tries[0]!();
	for (const next of tries.slice(1)) if (layout.pages > 2) layout = next();
	const doc = createDocument(sheet, fonts, layout);
	drawLayout(doc, createForm(doc, fonts.body), layout);
	return bytesOf(doc);
}

function layOut(sheet: RunSheet, measured: Metrics, look: Look): Layout {
	const paper = createPaper(measured, {}, { landscape: false, density: 1 });
	const root: Node = { tag: 'Document', within: [] };
	placeTop(paper, root, sheet, look);
	placeAgenda(paper, root, sheet, look);
	for (const section of sectionsOf(sheet)) placeSection(paper, root, section, look);
	const { page, y: end, size } = paper;
	placeFooters(paper, root, sheet);
	return { ...size, pages: page + 1, end, root };
}

function placeTop(paper: Paper, root: Node, { session, words }: RunSheet, look: Look): void {
	const { left: x, y } = paper;
	const colour = colours.signal;
	artifact(paper, root, [{ kind: 'fill', colour, x, y, width: 36, height: 4 }]);
	paper.y += 9;
	write(paper, root, 'P', words.kind, styles.kicker);
	bookmark(paper, root, 1, session.title);
	write(paper, root, 'H1', session.title, { ...styles.title, size: 20, after: 4 });
	write(paper, root, 'P', session.summary, look.lead);
	const isLong = (key: string) => key === 'who' || key === 'place';
	const short = session.facts.filter(({ key }) => !isLong(key));
	const text = short.map(({ label, value }) => `${label}: ${value}`).join('   ·   ');
	write(paper, root, 'P', text, look.facts);
	for (const { label, value } of session.facts.filter(({ key }) => isLong(key)))
		write(paper, root, 'P', `${label}: ${value}`, look.facts);
	paper.y += 4;
}

function placeAgenda(paper: Paper, root: Node, sheet: RunSheet, look: Look): void {
	const { words, session, times } = sheet;
	bookmark(paper, root, 2, words.agenda, paper.y - 8);
	write(paper, root, 'H2', words.agenda, look.heading);
	const table = element(root, 'Table');
	session.rows.forEach((row, index) => placeRow(paper, table, row, times[index]!, words, look));
	paper.y += 4;
}

/** What a row says, in the order in which it is read. */
function piecesOf(
	row: Row,
	words: RunSheetWords,
	look: Look,
): { text: string; style: Style; said?: true }[] {
	return [
		{
			text: look.isDense && row.work ? `${row.title} (${row.work})` : row.title,
			style: look.title,
		},
		...(row.work && !look.isDense ? [{ text: row.work, style: look.aside }] : []),
		...(row.do ? [{ text: row.do, style: look.text }] : []),
		...row.say.map((text) => ({ text: `‘${text}’`, style: look.text, said: true as const })),
		...[tableOf(row, words)].filter(Boolean).map((text) => ({ text, style: look.aside })),
		...(row.coach ? [{ text: `${words.coach}: ${row.coach}`, style: look.coach }] : []),
	];
}

function placeRow(
	paper: Paper,
	table: Node,
	row: Row,
	{ span, length }: RunSheet['times'][number],
	words: RunSheetWords,
	look: Look,
): void {
	const { left, width } = paper;
	const [x, room] = [left + timeWidth, width - timeWidth];
	const pieces = piecesOf(row, words, look).map((piece) => ({
		...piece,
		x: piece.said ? x + barWidth : x,
		width: piece.said ? room - barWidth : room,
	}));
	const height = pieces.reduce(
		(sum, { text, style, width: wide }) =>
			sum + paper.metrics.heightOf(text, style, wide) + style.after,
		0,
	);
	const whole = look.time.size * 2.6;
	ensure(paper, Math.max(height, whole) + 8);
	const y = paper.y;
	const tr = element(table, 'TR');
	const time = {
		text: `${span}\n${length}`,
		style: look.time,
		x: left,
		y: y + 4,
		width: timeWidth,
	};
	const th = element(tr, 'TH', 'Row');
	artifact(paper, th, [
		{ kind: 'line', pen: 0.5, colour: colours.rule, from: [left, y], to: [left + width, y] },
	]);
	say(paper, th, time);
	const td = element(tr, 'TD');
	paper.y += 4;
	for (const piece of pieces) {
		const from = paper.y;
		write(paper, td, 'P', piece.text, piece.style, { x: piece.x, width: piece.width });
		if (!piece.said) continue;
		const bar = { x: piece.x - barWidth, y: from, width: 3, height: paper.y - from - 1 };
		artifact(paper, td, [{ kind: 'fill', colour: colours.signal, ...bar }]);
	}
	paper.y = Math.max(paper.y + 3, y + whole + 4);
}

function placeSection(paper: Paper, root: Node, { title, items }: Section, look: Look): void {
	ensure(paper, paper.metrics.heightOf(title, look.heading, paper.width) + 40);
	const section = element(root, 'Sect');
	paper.y += 4;
	bookmark(paper, section, 2, title, paper.y - 8);
	write(paper, section, 'H2', title, look.heading);
	const list = element(section, 'L');
	for (const { strong, text, points = [] } of items) {
		const words = strong ? `${strong.replace(/[.:]$/, '')}: ${text}` : text;
		const item = placePoint(paper, list, words, look, 0);
		if (points.length === 0) continue;
		const below = element(item, 'L');
		for (const point of points) placePoint(paper, below, point, look, 10);
	}
}

/** Places a point of a list, so far from the left, and gives its part of the structure. */
function placePoint(paper: Paper, list: Node, words: string, look: Look, indent: number): Node {
	const left = paper.left + indent;
	const width = paper.width - indent;
	ensure(paper, paper.metrics.heightOf(words, look.text, width - 10));
	const item = element(list, 'LI');
	const bullet = { text: '•', style: look.text, x: left, y: paper.y, width: 10 };
	say(paper, element(item, 'Lbl'), bullet);
	write(paper, item, 'LBody', words, look.text, { x: left + 10, width: width - 10 });
	return item;
}
