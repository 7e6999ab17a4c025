import type { Answers } from '../inputs.ts';
import { isWide } from '../layout.ts';
import type { Worksheet } from '../worksheet.ts';
import { drawField } from './field.ts';
import {
	artifact,
	colours,
	createPaper,
	element,
	ensure,
	type Fonts,
	type Paper,
} from './paper.ts';
import { draw, heightOf, styles, use, write } from './text.ts';

/**
 * A worksheet as PDF: A4, tagged, to fill in on a screen or by hand.
 *
 * The same worksheet gives the same bytes.
 */
export async function renderPdf(
	worksheet: Worksheet,
	fonts: Fonts,
	answers: Answers = {},
): Promise<Uint8Array> {
	const normal = compose(worksheet, fonts, answers, 1);
	if (isFull(normal)) return finish(normal);
	const dense = compose(worksheet, fonts, answers, 0.8);
	if (pagesOf(dense) < pagesOf(normal)) return finish(dense);
	const roomy = [1.35, 1.15]
		.map((density) => compose(worksheet, fonts, answers, density))
		.find((paper) => pagesOf(paper) === pagesOf(normal));
	return finish(roomy ?? normal);
}

/** Whether the last page is used well, so that neither less nor more room would help. */
function isFull(paper: Paper): boolean {
	return paper.y > paper.doc.page.height * 0.65;
}

function pagesOf({ doc }: Paper): number {
	return doc.bufferedPageRange().count;
}

function compose(worksheet: Worksheet, fonts: Fonts, answers: Answers, density: number): Paper {
	const landscape = isWide(worksheet.sheet);
	const paper = createPaper(worksheet, fonts, answers, { landscape, density });
	writeTop(paper, worksheet);
	writeParts(paper, worksheet);
	writeFooters(paper, worksheet);
	return paper;
}

async function finish({ doc, root }: Paper): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
	const done = new Promise((resolve) => doc.on('end', resolve));
	root.end();
	doc.end();
	await done;
	return joined(chunks);
}

function writeTop(paper: Paper, { title, facts, sheet, words }: Worksheet): void {
	const { doc, root } = paper;
	artifact(paper, () => doc.rect(paper.left, paper.y, 36, 4).fill(colours.signal));
	paper.y += 11;
	write(paper, root, 'P', words.kind, styles.kicker);
	doc.outline.addItem(title, { expanded: true });
	write(paper, root, 'H1', title, styles.title);
	write(paper, root, 'P', sheet.intro, styles.lead);
	write(
		paper,
		root,
		'P',
		facts.map(({ label, value }) => `${label}: ${value}`).join('   ·   '),
		styles.facts,
	);
	paper.y += 4;
	if (sheet.materials.length > 0) writeMaterials(paper, sheet.materials, words.materials);
	if (sheet.note) writeNote(paper, sheet.note, words.note);
	paper.y += 8;
}

function writeMaterials(paper: Paper, materials: readonly string[], title: string): void {
	const { doc, root, left, width } = paper;
	write(paper, root, 'P', title, { ...styles.facts, colour: colours.ink });
	element(paper, root, 'L', (list) => {
		for (const one of materials) {
			element(paper, list, 'LI', (item) => {
				element(paper, item, 'Lbl', (bullet) => {
					bullet.add(() => draw(doc, '•', styles.small, { x: left, y: paper.y, width: 10 }));
				});
				write(paper, item, 'LBody', one, styles.small, { x: left + 10, width: width - 10 });
			});
		}
	});
	paper.y += 4;
}

function writeNote(paper: Paper, note: string, title: string): void {
	const { doc, root, left, width } = paper;
	const inner = width - 24;
	const height =
		heightOf(doc, title, styles.head, inner) + heightOf(doc, note, styles.small, inner) + 18;
	ensure(paper, height);
	artifact(paper, () => {
		doc.rect(left, paper.y, width, height).fill(colours.wash);
		doc.rect(left, paper.y, 4, height).fill(colours.signal);
	});
	paper.y += 8;
	element(paper, root, 'Note', (made) => {
		write(paper, made, 'P', title, { ...styles.head, after: 2 }, { x: left + 14, width: inner });
		write(paper, made, 'P', note, styles.small, { x: left + 14, width: inner });
	});
	paper.y += 8;
}

function writeParts(paper: Paper, { sheet, words }: Worksheet): void {
	const { doc, root, width } = paper;
	const [top] = doc.outline.children;
	for (const { title, help, fields } of sheet.parts) {
		element(paper, root, 'Sect', (section) => {
			let bookmark = top!;
			if (title) {
				const height = heightOf(doc, title, styles.part, width);
				ensure(paper, height + (help ? heightOf(doc, help, styles.help, width) : 0) + 110);
				paper.y += 6;
				bookmark = top!.addItem(title, { expanded: true, top: paper.y - 8 } as never);
				write(paper, section, 'H2', title, styles.part);
				if (help) write(paper, section, 'P', help, styles.help);
				paper.y += 5;
			}
			for (const field of fields) {
				const { page, y } = { page: doc.page, y: paper.y };
				drawField(paper, section, field, title ? 3 : 2, words);
				bookmark.addItem(field.label, { top: doc.page === page ? y - 8 : 0 } as never);
			}
		});
	}
}

/** Who made it, whose it is and which page it is. Read out once, on the first page. */
function writeFooters(paper: Paper, worksheet: Worksheet): void {
	const { doc, root, left, width } = paper;
	const { start, count } = doc.bufferedPageRange();
	for (let index = 0; index < count; index++) {
		doc.switchToPage(start + index);
		const page = worksheet.words.page
			.replace('{{page}}', String(index + 1))
			.replace('{{pages}}', String(count));
		const y = paper.bottom + 16;
		artifact(paper, () => {
			doc.lineWidth(0.5).strokeColor(colours.rule);
			doc
				.moveTo(left, y - 6)
				.lineTo(left + width, y - 6)
				.stroke();
			use(doc, styles.footer);
			draw(doc, page, styles.footer, { x: left + width - 100, y, width: 100, align: 'right' });
		});
		const credit = () => draw(doc, creditOf(worksheet), styles.footer, { x: left, y, width });
		if (index === 0) element(paper, root, 'P', (made) => void made.add(credit));
		else artifact(paper, credit);
	}
}

/** The line that has to stay on every copy. */
function creditOf({ title, site, address, words }: Worksheet): string {
	return `${title} · ${site} · ${words.version}\n${words.licence}\n${address}`;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, offset);
		offset += chunk.length;
	}
	return bytes;
}
