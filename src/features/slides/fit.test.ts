import { describe, expect, test } from 'vitest';
import { readFonts } from '../../site/paper/fonts.ts';
import { createMetrics } from '../../site/paper/metrics.ts';
import type { Slide } from './deck.ts';
import { fitSlides } from './fit.ts';
import { canvas, layOutSlide } from './layout.ts';

const metrics = createMetrics(readFonts());
const sentence =
	'Everyone says in one minute what they saw, what they heard and what they make of it.';
const slide = (texts: readonly string[], kind: 'list' | 'text' | 'steps' = 'list'): Slide => ({
	kind: 'points',
	title: { text: 'What to do' },
	blocks: [{ kind, items: texts.map((text) => ({ text })) }],
	notes: [{ text: 'A note.' }],
});
const times = (count: number) =>
	Array.from({ length: count }, (_, index) => `${index}. ${sentence}`);
const textOf = (slides: readonly Slide[]) =>
	slides.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items.map(({ text }) => text)));
const fit = (one: Slide) => fitSlides([one], 'en', metrics);

describe('fitSlides', () => {
	test('gives little text the largest type and more text a smaller one', () => {
		const stepOf = (count: number) => fit(slide(times(count))).slides[0]!.step;
		expect(stepOf(1)).toBe(0);
		expect(stepOf(4)).toBeGreaterThan(0);
	});

	test('loses nothing of what goes on to a next slide, and says which part it is', () => {
		const texts = times(14);
		const { slides, tooLong } = fit(slide(texts));
		expect(tooLong).toEqual([]);
		expect(textOf(slides)).toEqual(texts);
		expect(slides.length).toBeGreaterThan(2);
		expect(slides.map(({ part }) => part)).toEqual(
			slides.map((_, index) => `${index + 1}/${slides.length}`),
		);
		expect(slides.every(({ notes }) => notes.length === 1)).toBe(true);
	});

	test('fills the parts about as much', () => {
		const { slides } = fit(slide(times(7)));
		const counts = slides.map(({ blocks }) => blocks[0]!.items.length);
		expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
	});

	test('splits one long text between sentences', () => {
		const { slides, tooLong } = fit(slide([Array(16).fill(sentence).join(' ')], 'text'));
		expect(tooLong).toEqual([]);
		expect(slides.length).toBeGreaterThan(1);
		expect(textOf(slides).every((text) => text.endsWith('.'))).toBe(true);
		expect(textOf(slides).join(' ')).toBe(Array(16).fill(sentence).join(' '));
	});

	test('counts steps on where the slide before stopped', () => {
		const { slides } = fit(slide(times(8), 'steps'));
		const [first, second] = slides.map(({ blocks }) => blocks[0]!);
		expect(second!.from).toBe(first!.items.length + 1);
	});

	test('names a sentence that fits nowhere, and keeps all of it', () => {
		const long = `${'and so on '.repeat(120)}.`;
		const { slides, tooLong } = fit(slide([long]));
		expect(tooLong).toEqual([{ text: long, isTitle: false }]);
		expect(textOf(slides)).toEqual([long]);
	});

	test('names a title of more than two lines', () => {
		const title = 'A title that goes on and on '.repeat(6);
		const { tooLong } = fit({ ...slide([sentence]), title: { text: title } });
		expect(tooLong).toEqual([{ text: title, isTitle: true }]);
	});

	test('puts nothing below the footer', () => {
		for (let count = 1; count < 20; count++) {
			for (const one of fit(slide(times(count))).slides) {
				const { blocks } = layOutSlide(one, one.step, metrics);
				const ends = blocks.map(({ y, height }) => y + height);
				expect(Math.max(...ends)).toBeLessThanOrEqual(canvas.bottom);
			}
		}
	});
});
