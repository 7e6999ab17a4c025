import { describe, expect, test } from 'vitest';
import { readFonts } from '../../../site/paper/fonts.ts';
import { createMetrics } from '../../../site/paper/metrics.ts';
import { gap, layOut, mark } from './option-layout.ts';

const metrics = createMetrics(readFonts());
const named = (...labels: string[]) => labels.map((label) => ({ id: label, label }));

describe('layOut', () => {
	test('sets options in a row with the same space between them, however long they are', () => {
		const { columns, rowHeights } = layOut(metrics, named('Me', 'The two of us', 'Them'), 300);
		expect(rowHeights).toHaveLength(1);
		const spaces = columns
			.slice(1)
			.map(({ left }, index) => left - columns[index]!.left - mark - gap - columns[index]!.width);
		for (const space of spaces) expect(space).toBeCloseTo(18, 1);
	});

	test('sets a few options below each other when a row has no room for them', () => {
		const { columns, rowHeights } = layOut(metrics, named('Me', 'Us', 'Them'), 110);
		expect([columns.length, rowHeights.length]).toEqual([1, 3]);
	});

	test('sets many options in columns', () => {
		const { columns, rowHeights } = layOut(metrics, named(...'ABCDEFGHIJ'), 300);
		expect([columns.length, rowHeights.length]).toEqual([5, 2]);
	});
});
