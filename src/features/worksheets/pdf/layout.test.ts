import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputsOf } from '../../../method/worksheets/inputs.ts';
import { worksheet } from '../testing/arbitraries.ts';
import type { Worksheet } from '../worksheet.ts';
import type { Box } from '../../../site/paper/box.ts';
import { layOutSheet } from './layout.ts';
import type { Metrics } from '../../../site/paper/metrics.ts';
import { placedIn, type Layout } from '../../../site/paper/placed.ts';

/** Every letter half as wide as it is high: no font is needed to see where things go. */
const metrics: Metrics = {
	widthOf: (text, { size }) => (text.length * size) / 2,
	heightOf: (text, { size, leading }, width) =>
		text
			.split('\n')
			.map((line) => Math.max(1, Math.ceil((line.length * size) / 2 / width)))
			.reduce((sum, lines) => sum + lines * (size * 1.2 + leading), 0),
};

const any = (check: (layout: Layout, one: Worksheet) => void) =>
	fc.assert(
		fc.property(worksheet, (one) => check(layOutSheet(one, {}, metrics), one)),
		{ numRuns: 100, seed: 7 },
	);

const widgetsOf = ({ root }: Layout) =>
	placedIn(root).flatMap((one) =>
		one.kind === 'widget' ? [{ page: one.page, ...one.widget.box, name: one.widget.name }] : [],
	);

const apart = (a: Box, b: Box) =>
	a.x + a.width <= b.x + 0.01 ||
	b.x + b.width <= a.x + 0.01 ||
	a.y + a.height <= b.y + 0.01 ||
	b.y + b.height <= a.y + 0.01;

describe('layOutSheet', () => {
	test('gives every place to write a room of its own, on the paper', () => {
		any((layout, { sheet }) => {
			const widgets = widgetsOf(layout);
			const names = inputsOf(sheet).map(({ name }) => name);
			expect(new Set(widgets.map(({ name }) => name))).toEqual(new Set(names));
			for (const [index, one] of widgets.entries()) {
				expect(one.width).toBeGreaterThan(5);
				expect(one.height).toBeGreaterThan(5);
				expect(one.x).toBeGreaterThanOrEqual(52);
				expect(one.x + one.width).toBeLessThanOrEqual(layout.width - 52 + 0.01);
				for (const other of widgets.slice(index + 1)) {
					if (other.page === one.page) expect(apart(one, other), one.name).toBe(true);
				}
			}
		});
	});

	test('fills pages one after the other, each with a footer', () => {
		any((layout) => {
			const placed = placedIn(layout.root);
			const body = placed.filter((one) => one.kind !== 'artifact' || one.type !== 'Footer');
			// The line of credits of the first page is read last.
			const order = body.slice(0, -1).map(({ page }) => page);
			expect(order).toEqual([...order].sort((a, b) => a - b));
			expect(new Set(placed.map(({ page }) => page)).size).toBe(layout.pages);
			const numbered = placed.filter((one) => one.kind === 'artifact' && one.type === 'Footer');
			expect(new Set(numbered.map(({ page }) => page)).size).toBe(layout.pages);
		});
	});

	test('leads every bookmark to where its field starts', () => {
		any(({ root }) => {
			const placed = placedIn(root);
			placed.forEach((one, index) => {
				if (one.kind !== 'bookmark' || one.level === 1) return;
				const next = placed[index + 1]!;
				expect(next).toMatchObject({ kind: 'text', page: one.page });
				if (next.kind === 'text') expect(next.words[0]).toMatchObject({ y: one.top + 8 });
			});
		});
	});

	test('places the same sheet the same way', () => {
		fc.assert(
			fc.property(worksheet, (one) => {
				expect(layOutSheet(one, {}, metrics)).toEqual(layOutSheet(one, {}, metrics));
			}),
			{ numRuns: 10, seed: 7 },
		);
	});
});
