import PptxGenJS from 'pptxgenjs';
import { readFonts } from '../../../site/paper/fonts.ts';
import { createMetrics, type Metrics } from '../../../site/paper/metrics.ts';
import { colours, type Style } from '../../../site/paper/styles.ts';
import { creditOf, dateOf } from '../../../site/paper/titled.ts';
import type { FittedSlide } from '../deck.ts';
import { canvas, layOutSlide, type PlacedBlock } from '../layout.ts';
import { titleOf, type DeckOnPaper } from './deck-on-paper.ts';
import { notesText, settleDeck, textName, titleName } from './settle.ts';

type Pptx = InstanceType<typeof PptxGenJS>;
type PptxSlide = ReturnType<Pptx['addSlide']>;
type TextProps = PptxGenJS.TextProps;

let metrics: Metrics | undefined;

const inch = 72;
const wide = canvas.width - canvas.left - canvas.right;

/** Whoever has not got our type sees another one, which may be wider. */
const shrunk = 0.94;

/** The type of the site, which is free: PowerPoint takes one like it where it is not there. */
const faces = { heading: 'Bricolage Grotesque', body: 'Source Serif 4' };

const hex = (colour: string) => colour.replace('#', '').toUpperCase();

/** A deck as PPTX, to adapt, with notes. The same deck gives the same bytes. */
export async function renderDeckPptx(deck: DeckOnPaper): Promise<Uint8Array> {
	metrics ??= createMetrics(readFonts());
	const measured = metrics;
	const pptx = new PptxGenJS();
	pptx.layout = 'LAYOUT_WIDE';
	pptx.title = deck.title;
	pptx.subject = deck.summary;
	pptx.author = deck.site;
	pptx.company = deck.site;
	pptx.theme = { headFontFace: faces.heading, bodyFontFace: faces.body };
	defineMasters(pptx, deck);
	for (const slide of deck.slides) addSlide(pptx, slide, measured);
	const bytes = await pptx.write({ outputType: 'uint8array' });
	if (!(bytes instanceof Uint8Array)) throw new Error('The deck came out as something else.');
	return settleDeck(bytes, dateOf(deck.sheet), deck.language);
}

/** One master with a light ground and one with a dark one, each with a title and a text. */
function defineMasters(pptx: Pptx, deck: DeckOnPaper): void {
	const { title, site, words } = deck;
	const credit = [`${title} · ${site} · ${words.version}`, creditOf(deck)];
	for (const isDark of [false, true]) {
		const bar = isDark
			? { x: 0, y: (canvas.bottom - 4) / inch, w: canvas.width / inch, h: 8 / inch }
			: { x: canvas.left / inch, y: 0, w: 96 / inch, h: 8 / inch };
		pptx.defineSlideMaster({
			title: isDark ? 'DARK' : 'LIGHT',
			background: { color: 'FFFFFF' },
			objects: [
				...(isDark
					? [
							{
								rect: {
									x: 0,
									y: 0,
									w: canvas.width / inch,
									h: (canvas.bottom - 4) / inch,
									fill: { color: hex(colours.ground) },
								},
							},
						]
					: []),
				{ rect: { ...bar, fill: { color: hex(colours.signal) } } },
				{
					text: {
						text: credit.join('\n'),
						options: {
							...at(canvas.left, canvas.bottom + 16, wide - 80, 40),
							...look({ font: 'body', size: 9, colour: colours.muted, leading: 0, after: 0 }, 1),
							valign: 'top',
						},
					},
				},
				placeholder('title', isDark),
				placeholder('body', isDark),
			],
			slideNumber: {
				...at(canvas.left + wide - 80, canvas.bottom + 16, 80, 20),
				fontFace: faces.body,
				fontSize: 10,
				color: hex(colours.muted),
				align: 'right',
			},
		});
	}
}

function placeholder(type: 'title' | 'body', isDark: boolean) {
	const isTitle = type === 'title';
	const y = isTitle ? 70 : 150;
	return {
		placeholder: {
			options: {
				name: type,
				type,
				...at(canvas.left, y, wide, isTitle ? 60 : canvas.bottom - y),
				fontFace: isTitle ? faces.heading : faces.body,
				fontSize: isTitle ? 38 : 26,
				bold: isTitle,
				color: isDark ? 'FFFFFF' : hex(isTitle ? colours.ground : colours.ink),
				margin: 0,
				valign: 'top' as const,
			},
			text: '',
		},
	};
}

function addSlide(pptx: Pptx, slide: FittedSlide, measured: Metrics): void {
	const { isDark, kicker, title, blocks } = layOutSlide(slide, slide.step, measured);
	const made = pptx.addSlide({ masterName: isDark ? 'DARK' : 'LIGHT' });
	made.addText(titleOf(slide), {
		objectName: titleName,
		...at(title.x, title.y, title.width, title.height + 6),
		...look(title.style),
		fit: 'shrink',
	});
	if (kicker) {
		made.addText(kicker.text, {
			...at(kicker.x, kicker.y, kicker.width, 26),
			...look(kicker.style),
		});
	}
	let isFirst = true;
	for (const block of blocks) {
		if (block.kind === 'agenda') addAgenda(made, block);
		else {
			addBlock(made, block, isFirst && block.kind !== 'small');
			isFirst = false;
		}
	}
	made.addNotes(notesText(slide.notes));
}

/** A block in a box of its own; the first one is the text of the slide, which outlines show. */
function addBlock(made: PptxSlide, { kind, from, y, height, items }: PlacedBlock, isBody: boolean) {
	const [first] = items;
	if (!first) return;
	const isList = kind === 'list' || kind === 'steps';
	// One bar for all that is said: in another type the sentences stand elsewhere.
	if (kind === 'say') {
		const bar = at(canvas.left, y + 2, 6, height);
		made.addShape('rect', { ...bar, fill: { color: hex(colours.signal) } });
	}
	const runs = items.flatMap(({ item, style, after }, index): TextProps[] => {
		const indent = kind === 'list' ? 22 : 34;
		const bullet =
			kind === 'list'
				? { indent }
				: { type: 'number' as const, style: 'arabicPeriod' as const, numberStartAt: from, indent };
		const space = { paraSpaceAfter: index < items.length - 1 ? 9 : 0 };
		const end = { breakLine: true };
		return [
			{
				text: item.text,
				options: { ...look(style), ...(isList && { bullet }), ...(!after && space), ...end },
			},
			// A blank for a bullet, so that it stands below the words.
			...(after
				? [
						{
							text: after.text,
							options: {
								...look(after.style),
								bullet: { characterCode: '2002', indent },
								...space,
								...end,
							},
						},
					]
				: []),
		];
	});
	const x = isList ? canvas.left : first.x;
	made.addText(runs, {
		...(isBody && { objectName: textName }),
		...at(x, y, canvas.left + wide - x, height + 4),
		margin: 0,
		valign: kind === 'say' ? 'middle' : 'top',
		fit: 'shrink',
	});
}

function addAgenda(made: PptxSlide, { y, items }: PlacedBlock): void {
	const rows = items.map(({ item, style, after }): PptxGenJS.TableRow => {
		const cell = (text: string, of: Style, align: 'left' | 'right') => ({
			text,
			options: { ...look(of), align, valign: 'middle' as const },
		});
		return [
			...(item.before === undefined
				? []
				: [cell(item.before, { ...style, colour: colours.muted }, 'left')]),
			cell(item.text, style, 'left'),
			cell(after?.text ?? '', after?.style ?? style, 'right'),
		];
	});
	const hasTimes = items.some(({ item }) => item.before !== undefined);
	const widths = hasTimes ? [84, wide - 194, 110] : [wide - 110, 110];
	made.addTable(rows, {
		x: canvas.left / inch,
		y: y / inch,
		w: wide / inch,
		colW: widths.map((width) => width / inch),
		rowH: items.map(({ height }) => height / inch),
		border: { type: 'none' },
		margin: 0,
	});
}

const at = (x: number, y: number, width: number, height: number) => ({
	x: x / inch,
	y: y / inch,
	w: width / inch,
	h: height / inch,
});

function look({ font, size, colour }: Style, scale = shrunk) {
	return {
		fontFace: font === 'body' ? faces.body : faces.heading,
		fontSize: Math.round(size * scale * 2) / 2,
		bold: font !== 'body',
		color: hex(colour),
		align: 'left' as const,
		margin: 0,
	};
}
