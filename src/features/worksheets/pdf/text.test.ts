import { describe, expect, test } from 'vitest';
import { readWorksheets } from '../testing/worksheets.ts';
import { readFonts } from './fonts.ts';
import { createPaper } from './paper.ts';
import { evenWidth, heightOf, styles, widthOf } from './text.ts';

const [worksheet] = await readWorksheets('.', 'en');
const { doc } = createPaper(worksheet!, readFonts(), {}, { landscape: false, density: 1 });

describe('evenWidth', () => {
	const text = 'Prepare a first talk with a possible ally and note what you heard.';
	const whole = widthOf(doc, text, styles.lead);

	test('is narrower when only the last word falls to a second line', () => {
		const width = whole - 10;
		const even = evenWidth(doc, text, styles.lead, width);
		expect(even).toBeLessThan(width * 0.8);
		expect(heightOf(doc, text, styles.lead, even)).toBe(heightOf(doc, text, styles.lead, width));
	});

	test('is the whole width when the text fits on one line', () => {
		expect(evenWidth(doc, text, styles.lead, whole + 1)).toBe(whole + 1);
	});
});
