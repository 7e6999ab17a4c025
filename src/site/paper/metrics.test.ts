import { describe, expect, test } from 'vitest';
import { readFonts } from './fonts.ts';
import { createMetrics, evenWidth } from './metrics.ts';
import { styles } from './styles.ts';

const metrics = createMetrics(readFonts());
const { heightOf, widthOf } = metrics;

describe('evenWidth', () => {
	const text = 'Prepare a first talk with a possible ally and note what you heard.';
	const whole = widthOf(text, styles.lead);

	test('is narrower when only the last word falls to a second line', () => {
		const width = whole - 10;
		const even = evenWidth(metrics, text, styles.lead, width);
		expect(even).toBeLessThan(width * 0.8);
		expect(heightOf(text, styles.lead, even)).toBe(heightOf(text, styles.lead, width));
	});

	test('is the whole width when the text fits on one line', () => {
		expect(evenWidth(metrics, text, styles.lead, whole + 1)).toBe(whole + 1);
	});
});
