import { describe, expect, test } from 'vitest';
import { addCopy, emptyNotebook } from '../../../ui/notebooks/copies.ts';
import { withAnswer, withReflection, type Kept } from '../kept.ts';
import {
	chaptersOf,
	isBlankChapter,
	sourcesOf,
	strangeUnits,
	writtenSheets,
	type Filled,
} from './chapters.ts';
import type { PortfolioData, PortfolioUnit } from './data.ts';

const cited = (text: string, ...works: string[]) => ({ reference: [{ text }], works });
const unit = (id: string, more: Partial<PortfolioUnit> = {}): PortfolioUnit => ({
	id,
	week: `Week ${id}`,
	href: `/course/${id}/`,
	title: id,
	question: `${id}?`,
	sheets: [],
	questions: [],
	...cited(`page of ${id}`, `work-${id}`),
	...more,
});
const options = [
	{ id: 'x', text: 'First', partner: 'One', isRight: true },
	{ id: 'y', text: 'Second', partner: 'Two' },
];
const data: PortfolioData = {
	units: [
		unit('a', {
			sheets: [
				{
					id: 'ally-talk',
					title: 'Ally talk',
					href: '',
					form: '',
					...cited('page of ally talk', 'work-sheet', 'work-a'),
				},
			],
		}),
		unit('b', {
			questions: [
				{ id: 'one', kind: 'single', ask: 'Which?', options },
				{ id: 'row', kind: 'order', ask: 'In which order?', options },
				{ id: 'pair', kind: 'match', ask: 'What with what?', options },
				{ id: 'own', kind: 'short', ask: 'Why?', options: [] },
			],
		}),
		unit('c'),
	],
	works: ['work-a', 'work-b', 'work-c', 'work-sheet'].map((key) => ({ key, ...cited(key) })),
};
const answer = (kept: Kept, id: string, value: readonly string[], isChecked = false) =>
	withAnswer(kept, 'b', id, { answer: value, isChecked, changed: 1 });
const filled = (kept: Kept, more: Partial<Filled> = {}): Filled => ({
	kept,
	notebooks: new Map(),
	forms: new Map(),
	...more,
});

describe('a portfolio', () => {
	test('has every unit in the order of the course, and knows which are blank', () => {
		const chapters = chaptersOf(data, filled(withReflection({}, 'c', ' Ask. ', 1)), 'en');
		expect(chapters.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		expect(chapters.map(isBlankChapter)).toEqual([true, true, false]);
		expect(chapters[2]!.reflection).toBe('Ask.');
	});

	test('repeats answers in words, and what there was to say of them', () => {
		let kept = answer({}, 'one', ['y'], true);
		kept = answer(kept, 'row', ['x', 'y'], true);
		kept = answer(kept, 'pair', ['x:y', 'y:x']);
		kept = answer(kept, 'own', ['Because.\nReally.'], true);
		const { answers } = chaptersOf(data, filled(kept), 'en')[1]!;
		expect(answers).toEqual([
			{ ask: 'Which?', lines: ['Second'], form: 'text', result: 'wrong' },
			{ ask: 'In which order?', lines: ['First', 'Second'], form: 'order', result: 'right' },
			{ ask: 'What with what?', lines: ['First → Two', 'Second → One'], form: 'list' },
			{ ask: 'Why?', lines: ['Because.', 'Really.'], form: 'text' },
		]);
	});

	test('leaves out options that no longer exist', () => {
		const kept = answer({}, 'one', ['gone'], true);
		expect(chaptersOf(data, filled(kept), 'en')[1]!.answers).toEqual([]);
	});

	test('has every copy of a worksheet in which something was written', () => {
		const notebook = addCopy(addCopy(emptyNotebook, { name: 'Noor', answers: { goal: 'Less' } }), {
			answers: {},
			earlier: { old: ['Gone'] },
		});
		const notebooks = new Map([['ally-talk', notebook]]);
		const form = {
			version: 1,
			date: '2026-03-31',
			intro: '',
			materials: [],
			parts: [{ fields: [{ kind: 'short-text' as const, id: 'goal', label: 'Goal' }] }],
		};
		const forms = new Map([['ally-talk', form]]);
		const [chapter] = chaptersOf(data, filled({}, { notebooks, forms }), 'en');
		expect(chapter!.sheets.map(({ name, blocks, earlier }) => [name, blocks, earlier])).toEqual([
			['Noor', [{ kind: 'lines', label: 'Goal', lines: ['Less'] }], []],
			['', [], ['Gone']],
		]);
		expect(writtenSheets(notebooks)).toEqual(['ally-talk']);
		expect(writtenSheets(new Map([['ally-talk', emptyNotebook]]))).toEqual([]);
	});

	test('lists the pages that it rests on, and each work once, as APA does', () => {
		const notebooks = new Map([['ally-talk', addCopy(emptyNotebook, { answers: { goal: 'x' } })]]);
		const all = filled(withReflection({}, 'c', 'Ask.', 1), { notebooks });
		const { pages, works } = sourcesOf(data, chaptersOf(data, all, 'en'));
		const said = (some: typeof pages) => some.map((one) => one.map(({ text }) => text).join(''));
		expect(said(pages)).toEqual(['page of a', 'page of ally talk', 'page of c']);
		expect(said(works)).toEqual(['work-a', 'work-c', 'work-sheet']);
	});

	test('counts units that the course does not have any more', () => {
		expect(strangeUnits(data, withReflection(withReflection({}, 'c', 'x', 1), 'z', 'x', 1))).toBe(
			1,
		);
	});
});
