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
import type { Node } from '../../../site/paper/placed.ts';
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

const small = {
	text: { ...styles.small, size: 9, leading: 0.5, after: 1.5 },
	title: { ...styles.field, size: 10, after: 1 },
	time: { ...styles.head, size: 9, leading: 1 },
	aside: { ...styles.facts, size: 8, after: 1 },
	coach: { ...styles.small, size: 8.5, colour: colours.muted, after: 1.5 },
	heading: { ...styles.part, size: 12, after: 2 },
} satisfies Record<string, Style>;

/** A session as PDF: A4, tagged, to print and run. The same session gives the same bytes. */
export async function renderRunSheet(sheet: RunSheet): Promise<Uint8Array> {
	const fonts = readFonts();
	metrics ??= createMetrics(fonts);
	const paper = createPaper(metrics, {}, { landscape: false, density: 1 });
	const root: Node = { tag: 'Document', within: [] };
	placeTop(paper, root, sheet);
	placeAgenda(paper, root, sheet);
	for (const section of sectionsOf(sheet)) placeSection(paper, root, section);
	const { page, y: end, size } = paper;
	placeFooters(paper, root, sheet);
	const layout = { ...size, pages: page + 1, end, root };
	const doc = createDocument(sheet, fonts, layout);
	drawLayout(doc, createForm(doc, fonts.body), layout);
	return bytesOf(doc);
}

function placeTop(paper: Paper, root: Node, { session, words }: RunSheet): void {
	const { left: x, y } = paper;
	const colour = colours.signal;
	artifact(paper, root, [{ kind: 'fill', colour, x, y, width: 36, height: 4 }]);
	paper.y += 9;
	write(paper, root, 'P', words.kind, styles.kicker);
	bookmark(paper, root, 1, session.title);
	write(paper, root, 'H1', session.title, { ...styles.title, size: 20, after: 4 });
	write(paper, root, 'P', session.summary, { ...styles.lead, size: 10.5, after: 4 });
	const isLong = (key: string) => key === 'who' || key === 'place';
	const short = session.facts.filter(({ key }) => !isLong(key));
	const text = short.map(({ label, value }) => `${label}: ${value}`).join('   ·   ');
	write(paper, root, 'P', text, styles.facts);
	for (const { label, value } of session.facts.filter(({ key }) => isLong(key)))
		write(paper, root, 'P', `${label}: ${value}`, styles.facts);
	paper.y += 4;
}

function placeAgenda(paper: Paper, root: Node, sheet: RunSheet): void {
	const { words, session, times } = sheet;
	bookmark(paper, root, 2, words.agenda, paper.y - 8);
	write(paper, root, 'H2', words.agenda, small.heading);
	const table = element(root, 'Table');
	session.rows.forEach((row, index) => placeRow(paper, table, row, times[index]!, words));
	paper.y += 4;
}

/** What a row says, in the order in which it is read. */
function piecesOf(row: Row, words: RunSheetWords): { text: string; style: Style; said?: true }[] {
	return [
		{ text: row.title, style: small.title },
		...(row.work ? [{ text: row.work, style: small.aside }] : []),
		...(row.do ? [{ text: row.do, style: small.text }] : []),
		...row.say.map((text) => ({ text: `‘${text}’`, style: small.text, said: true as const })),
		...[tableOf(row, words)].filter(Boolean).map((text) => ({ text, style: small.aside })),
		...(row.coach ? [{ text: `${words.coach}: ${row.coach}`, style: small.coach }] : []),
	];
}

function placeRow(
	paper: Paper,
	table: Node,
	row: Row,
	{ span, length }: RunSheet['times'][number],
	words: RunSheetWords,
): void {
	const { left, width } = paper;
	const [x, room] = [left + timeWidth, width - timeWidth];
	const pieces = piecesOf(row, words).map((piece) => ({
		...piece,
		x: piece.said ? x + barWidth : x,
		width: piece.said ? room - barWidth : room,
	}));
	const height = pieces.reduce(
		(sum, { text, style, width: wide }) =>
			sum + paper.metrics.heightOf(text, style, wide) + style.after,
		0,
	);
	ensure(paper, Math.max(height, 24) + 8);
	const y = paper.y;
	const tr = element(table, 'TR');
	const time = {
		text: `${span}\n${length}`,
		style: small.time,
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
	paper.y = Math.max(paper.y + 3, y + 28);
}

function placeSection(paper: Paper, root: Node, { title, items }: Section): void {
	const { left, width, metrics: measured } = paper;
	ensure(paper, measured.heightOf(title, small.heading, width) + 40);
	const section = element(root, 'Sect');
	paper.y += 4;
	bookmark(paper, section, 2, title, paper.y - 8);
	write(paper, section, 'H2', title, small.heading);
	const list = element(section, 'L');
	for (const { strong, text } of items) {
		const words = strong ? `${strong.replace(/[.:]$/, '')}: ${text}` : text;
		ensure(paper, measured.heightOf(words, small.text, width - 10));
		const item = element(list, 'LI');
		const bullet = { text: '•', style: small.text, x: left, y: paper.y, width: 10 };
		say(paper, element(item, 'Lbl'), bullet);
		write(paper, item, 'LBody', words, small.text, { x: left + 10, width: width - 10 });
	}
}
