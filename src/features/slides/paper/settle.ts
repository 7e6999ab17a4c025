import { strFromU8, strToU8 } from 'fflate';
import type { Language } from '../../../language/locales.ts';
import { settled } from '../../../site/paper/docx/settle.ts';
import { proofing } from '../../../site/paper/docx/styles.ts';
import { zip } from '../../../site/paper/zip.ts';
import type { Note } from '../deck.ts';

/** No text holds it: between paragraphs of notes, which PptxGenJS puts into one. */
const paragraphEnd = '\uE00A';

/** The names of the boxes that hold the title and the text of a slide. */
export const [titleName, textName] = ['Title', 'Text'];

/** Notes as one text, of which `settleDeck` makes paragraphs. */
export function notesText(notes: readonly Note[]): string {
	return notes
		.flatMap(({ label, text }) => `${label ? `${label}: ` : ''}${text.trim()}`.split(/\n+/))
		.join(paragraphEnd);
}

/**
 * A deck whose bytes depend on nothing but its content, in its own language, with notes in
 * paragraphs: PptxGenJS writes the time of making, calls some texts American, and knows no more
 * than one paragraph of notes.
 */
export async function settleDeck(
	pptx: Uint8Array,
	date: Date,
	language: Language,
): Promise<Uint8Array> {
	const files = settled(pptx, date, proofing[language]);
	const fitted = Object.entries(files).map(([name, bytes]) => {
		if (!/^ppt\/(slides|slideMasters|slideLayouts|notesSlides)\/[^/]+\.xml$/.test(name))
			return [name, bytes] as const;
		const isSlide = name.startsWith('ppt/slides/');
		const xml = strFromU8(bytes)
			.replaceAll(/ (lang|altLang)="en-US"/g, (_, attribute: string) =>
				attribute === 'lang' ? ` lang="${proofing[language]}"` : '',
			)
			// It repeats the boxes of the master on every slide, empty.
			.replaceAll(isSlide ? repeated : /$^/g, '')
			.replaceAll(masterBox, (_, type: string) => placeholder(type === 'title'))
			.replaceAll(namedBox, (_, start: string, name: string) =>
				[
					start,
					'><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>',
					placeholder(name === titleName),
					'</p:nvPr>',
				].join(''),
			)
			// A serif, for whoever looks for one like it.
			.replaceAll('"Source Serif 4" pitchFamily="34"', '"Source Serif 4" pitchFamily="18"');
		return [name, strToU8(inParagraphs(xml))] as const;
	});
	return zip(Object.fromEntries(fitted), date);
}

const masterBox = /<p:ph\s+idx="\d+"\s+type="(title|body)"[^>]*>/g;
const repeated = /<p:sp>(?:(?!<\/p:sp>).)*<p:ph\s+idx="\d+"\s+type="(?:(?!<\/p:sp>).)*<\/p:sp>/gs;
const namedBox = /(name="(Title|Text)"><\/p:cNvPr><p:cNvSpPr)(?: txBox="1")?\/><p:nvPr><\/p:nvPr>/g;

/**
 * What makes a box the title or the text of a slide, for outlines and screen readers. PptxGenJS does
 * so only with a box that has the place of its master.
 */
const placeholder = (isTitle: boolean) =>
	isTitle ? '<p:ph type="title"/>' : '<p:ph type="body" idx="1"/>';

function inParagraphs(xml: string): string {
	return xml.replaceAll(
		/<a:p>((?:(?!<\/a:p>).)*\uE00A(?:(?!<\/a:p>).)*)<\/a:p>/gs,
		(_, whole: string) => {
			const [, start, text, end] = /^(.*<a:t>)(.*)(<\/a:t>.*)$/s.exec(whole)!;
			return text!
				.split(paragraphEnd)
				.map((one) => `<a:p>${start}${one}${end}</a:p>`)
				.join('');
		},
	);
}
