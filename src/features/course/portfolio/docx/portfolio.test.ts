import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Chapter } from '../chapters.ts';
import type { PortfolioDocument } from './document.ts';
import { renderPortfolio } from './portfolio.ts';

const words = {
	title: 'Portfolio',
	contents: 'Contents',
	reflection: 'What do I take along?',
	sheets: 'Worksheets',
	answers: 'Self-check',
	earlier: 'Earlier answers',
	works: 'Sources',
	pages: 'Pages',
	page: 'Page {{page}} of {{pages}}',
	'result.right': 'Right.',
	'result.partly': 'Partly.',
	'result.wrong': 'Wrong.',
	'result.compare': 'Compare.',
};
const chapter: Chapter = {
	id: 'role',
	week: 'Week 1',
	title: 'Role & rest',
	question: 'Who?',
	reflection: 'Ask\nearlier',
	sheets: [
		{
			id: 's',
			title: 'Ally talk',
			name: 'Noor',
			blocks: [
				{ kind: 'lines', label: 'Goal', lines: ['Less\u0000 waste'] },
				{ kind: 'list', label: 'Some', items: ['Apples'] },
				{ kind: 'table', label: 'Who', heads: ['Name', 'What'], rows: [['Noor', 'A\nB']] },
			],
			earlier: ['Gone'],
		},
	],
	answers: [
		{ ask: 'Order?', lines: ['First', 'Second'], form: 'order', result: 'partly' },
		{ ask: 'Why?', lines: ['Because.'], form: 'text' },
	],
};
const whole: PortfolioDocument = {
	language: 'en',
	course: 'The course',
	name: 'Noor',
	date: '2026-11-28',
	site: 'The site',
	chapters: [chapter],
	works: [[{ text: 'Davis (2015). ' }, { text: 'Changing', italic: true }]],
	pages: [[{ text: 'Editors. ' }, { text: 'x', href: 'https://x.test/' }]],
	words,
};
const xmlOf = async (one: PortfolioDocument) => {
	const files = unzipSync(await renderPortfolio(one));
	return strFromU8(files['word/document.xml']!);
};
const textOf = (xml: string) =>
	xml
		.split('</w:p>')
		.map((one) => [...one.matchAll(/<w:t[^>]*>([^<]*)/g)].map((match) => match[1]).join(''))
		.filter(Boolean);

describe('a portfolio in Word', () => {
	test('has a title page, contents, a chapter per unit and sources, in this order', async () => {
		expect(textOf(await xmlOf(whole))).toEqual([
			...['The course', 'Portfolio', 'Noor', '28 November 2026'],
			...['Contents', 'Week 1. Role &amp; rest', 'Sources'],
			...['Week 1. Role &amp; rest', 'Who?', 'What do I take along?', 'Ask', 'earlier'],
			...['Worksheets', 'Ally talk: Noor', 'Goal', 'Less waste', 'Some', 'Apples'],
			...['Who', 'Name', 'What', 'Noor', 'A', 'B', 'Earlier answers', 'Gone'],
			...['Self-check', 'Order?', '1. First', '2. Second', 'Partly.', 'Why?', 'Because.'],
			...['Sources', 'Davis (2015). Changing', 'Pages', 'Editors. x'],
		]);
	});

	test('leads from its contents to each chapter', async () => {
		const xml = await xmlOf(whole);
		const anchors = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map((match) => match[1]);
		const marks = [...xml.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/g)].map((one) => one[1]);
		expect(anchors).toEqual(['chapter-1', 'sources']);
		expect(marks).toEqual(expect.arrayContaining(anchors));
	});

	test('has no name that nobody gave, and no sources where there are none', async () => {
		const text = textOf(await xmlOf({ ...whole, name: '', works: [], pages: [] }));
		expect(text.slice(0, 4)).toEqual(['The course', 'Portfolio', '28 November 2026', 'Contents']);
		expect(text).not.toContain('Sources');
	});
});
