import {
	AlignmentType,
	BorderStyle,
	convertMillimetersToTwip,
	LevelFormat,
	LineRuleType,
	type IParagraphStyleOptions,
	type IPropertiesOptions,
} from 'docx';
import type { Language } from '../../../language/locales.ts';
import { colours, tags } from '../../../language/active.ts';

/** A sheet of A4 and its margins, in twentieths of a point. */
export const page = {
	width: convertMillimetersToTwip(210),
	height: convertMillimetersToTwip(297),
	margin: convertMillimetersToTwip(16),
	/** Room for three lines of footer, and white above them. */
	bottom: convertMillimetersToTwip(21),
	footer: convertMillimetersToTwip(8),
};

/** The tag that Word needs to check spelling: it wants a country as well. */
export const proofing = tags;

/** A colour as Word writes it. */
const inWord = (colour: string) => colour.slice(1).toUpperCase();

/** The colours of this edition. */
export const ground = inWord(colours.ground);
export const signal = inWord(colours.signal);

/** What is small and of less weight. */
export const muted = '5F5168';
const line = { style: BorderStyle.SINGLE, size: 6, space: 4, color: '75657F' };

/** A box around paragraphs, in which an answer is written. */
const box = { top: line, bottom: line, left: line, right: line };

const heading = (outlineLevel: number, size: number, before: number, after: number) => ({
	run: { size, bold: true, color: ground },
	paragraph: { spacing: { before, after }, keepNext: true, outlineLevel },
});

const paragraphs: IParagraphStyleOptions[] = [
	{
		id: 'Kicker',
		name: 'Kicker',
		basedOn: 'Normal',
		next: 'Heading1',
		run: { size: 18, bold: true, color: '745100' },
		paragraph: { spacing: { after: 0 } },
	},
	{ id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 22 } },
	{
		id: 'Help',
		name: 'Help',
		basedOn: 'Normal',
		run: { size: 19, color: muted },
		paragraph: { spacing: { after: 40 }, keepNext: true },
	},
	{
		id: 'Warning',
		name: 'Warning',
		basedOn: 'Normal',
		run: { size: 20 },
		paragraph: {
			spacing: { before: 120, after: 120 },
			border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: signal } },
		},
	},
	{
		id: 'Answer',
		name: 'Answer',
		basedOn: 'Normal',
		run: { size: 22 },
		paragraph: {
			spacing: { before: 0, after: 0, line: 272, lineRule: LineRuleType.AUTO },
			indent: { left: 100, right: 100 },
			border: box,
		},
	},
	{
		id: 'Option',
		name: 'Option',
		basedOn: 'Normal',
		paragraph: { spacing: { before: 0, after: 40 }, indent: { left: 340, hanging: 340 } },
	},
	{
		id: 'Cell',
		name: 'Cell',
		basedOn: 'Normal',
		run: { size: 19 },
		paragraph: { spacing: { before: 20, after: 20, line: 250, lineRule: LineRuleType.AUTO } },
	},
	{
		id: 'CellHead',
		name: 'Cell head',
		basedOn: 'Cell',
		run: { size: 18, bold: true },
	},
];

/** How every document looks: real heading styles, and named styles for the rest. */
export function stylesFor(language: Language): IPropertiesOptions['styles'] {
	return {
		default: {
			document: {
				run: { font: 'Calibri', size: 21, language: { value: proofing[language] } },
				paragraph: { spacing: { after: 70, line: 259, lineRule: LineRuleType.AUTO } },
			},
			heading1: heading(0, 46, 0, 80),
			heading2: heading(1, 28, 170, 40),
			heading3: heading(2, 23, 160, 40),
			heading4: heading(3, 21, 160, 40),
		},
		paragraphStyles: paragraphs,
	};
}

/** The list of what to have at hand. */
export const numbering: IPropertiesOptions['numbering'] = {
	config: [
		{
			reference: 'materials',
			levels: [0, 1].map((level) => ({
				level,
				format: LevelFormat.BULLET,
				text: '•',
				alignment: AlignmentType.LEFT,
				style: {
					paragraph: { indent: { left: 340 + 240 * level, hanging: 240 }, spacing: { after: 20 } },
				},
			})),
		},
	],
};
