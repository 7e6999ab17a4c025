import { describe, expect, test } from 'vitest';
import type { Unit, UnitQuestion } from '../unit.ts';
import { cartridgeOf, versions, type CartridgeWords } from './cartridge.ts';
import { itemsOf } from './qti12.ts';
import { qtiPackage } from './qti21.ts';
import { documentOf, el } from './xml.ts';

const words: CartridgeWords = {
	title: 'Course & more',
	description: 'What it is.',
	rights: 'CC BY-SA',
	week: ({ number, title }) => `Week ${number}: ${title}`,
	check: 'Self-check',
	read: 'Read',
	model: 'Model',
	look: 'Look for',
	place: (place) => `Place ${place}?`,
	partner: (text) => `With ${text}?`,
};
const options = ['a', 'b', 'c'].map((id) => ({
	id,
	text: `Text ${id} <&>`,
	partner: `Partner ${id}`,
	isRight: id === 'b',
	why: `Why ${id}`,
}));
const question = (kind: UnitQuestion['kind']): UnitQuestion => ({
	id: kind,
	kind,
	ask: `Ask ${kind}?`,
	options: kind === 'short' ? [] : options,
	...(kind === 'short' && { model: 'Good enough.' }),
	look: kind === 'short' ? ['One', 'Two'] : [],
	see: [],
});
const unit: Unit = {
	id: 'role',
	number: 1,
	href: '/course/role/',
	title: 'The role',
	question: 'Who?',
	summary: '',
	effort: { class: 1, readings: 1, assignment: 1, questions: 1, self: 3, all: 4 },
	before: [],
	objectives: [],
	keyPoints: [],
	readings: [],
	session: { id: 'class-role', href: '', title: '' },
	rows: [],
	sheets: [],
	assignment: {
		title: '',
		company: 'alone',
		minutes: 1,
		task: [],
		handIn: '',
		parts: [],
		criteria: [],
	},
	questions: (['single', 'multiple', 'order', 'match', 'short'] as const).map(question),
	teacher: { notes: [], pitfalls: [], answers: [] },
	sources: [],
};

const all = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].map((match) => match[1]!);

describe('XML', () => {
	test('says what it is given, and nothing that XML forbids', () => {
		const root = el('a', { b: '"<&>"', c: undefined }, el('d', {}, 'x < y & z\u0000'), el('e'));
		expect(documentOf(root)).toBe(
			'<?xml version="1.0" encoding="UTF-8"?>\n' +
				'<a b="&quot;&lt;&amp;&gt;&quot;">\n\t<d>x &lt; y &amp; z</d>\n\t<e/>\n</a>\n',
		);
	});
});

describe('the questions as QTI 2.1', () => {
	const files = qtiPackage([unit], 'en', words);
	const item = (kind: string) => files[`items/item-role-${kind}.xml`]!;

	test('are an item each and a test per unit, all in the manifest', () => {
		expect(Object.keys(files).sort()).toEqual([
			'imsmanifest.xml',
			...['match', 'multiple', 'order', 'short', 'single'].map(
				(kind) => `items/item-role-${kind}.xml`,
			),
			'tests/test-role.xml',
		]);
		const manifest = files['imsmanifest.xml']!;
		const named = all(manifest, /<file href="([^"]+)"/g);
		expect(['imsmanifest.xml', ...named].sort()).toEqual(Object.keys(files).sort());
		expect(all(manifest, /identifierref="([^"]+)"/g)).toEqual(
			all(files['tests/test-role.xml']!, /assessmentItemRef identifier="([^"]+)"/g),
		);
		for (const href of all(files['tests/test-role.xml']!, /href="\.\.\/([^"]+)"/g))
			expect(files[href]).toBeDefined();
	});

	test('have the right answers of the course', () => {
		const correct = (kind: string) =>
			all(
				/<correctResponse>[^]*?<\/correctResponse>/.exec(item(kind))?.[0] ?? '',
				/<value>([^<]+)/g,
			);
		expect(correct('single')).toEqual(['option-b']);
		expect(correct('multiple')).toEqual(['option-b']);
		expect(correct('order')).toEqual(['option-a', 'option-b', 'option-c']);
		expect(correct('match')).toEqual(['a', 'b', 'c'].map((id) => `option-${id} partner-${id}`));
		expect(correct('short')).toEqual([]);
	});

	test('say of each option what the course says of it, to whoever chose it', () => {
		for (const kind of ['single', 'multiple']) {
			expect(all(item(kind), /<modalFeedback [^>]*identifier="(option-\w)"/g)).toEqual(
				['a', 'b', 'c'].map((id) => `option-${id}`),
			);
			for (const { why } of options) expect(item(kind)).toContain(`<p>${why}</p>`);
		}
		for (const kind of ['order', 'match'])
			for (const { why } of options) expect(item(kind)).toContain(why);
		expect(item('short')).toContain('Good enough.');
	});
});

describe('the questions in a cartridge', () => {
	test('to order or to match become questions with one right option, in another order', () => {
		for (const kind of ['order', 'match'] as const) {
			const items = itemsOf(question(kind), words);
			expect(items).toHaveLength(options.length);
			items.forEach((one, index) => {
				if (one.kind !== 'choose') throw new Error('There is nothing to choose.');
				const right = one.choices.filter(({ isRight }) => isRight);
				expect(right.map(({ id }) => id)).toEqual([options[index]!.id]);
				expect(one.choices.map(({ id }) => id)).not.toEqual(['a', 'b', 'c']);
			});
		}
	});

	test.each(versions)(
		'stand in version %s with a score, and with feedback on each option',
		(version) => {
			const files = cartridgeOf([{ unit, html: '<p>', links: [] }], version, 'en', words);
			const quiz = files['quizzes/role.xml']!;
			// One of each, but three for the order and three for the pairs.
			expect(all(quiz, /<item ident="([^"]+)"/g)).toHaveLength(9);
			const links = all(quiz, /linkrefid="([^"]+)"/g);
			expect(links.sort()).toEqual(all(quiz, /<itemfeedback ident="([^"]+)"/g).sort());
			expect(all(quiz, /<setvar [^>]*>(\d+)</g)).toEqual(Array(8).fill('100'));
			expect(new Set(all(quiz, /<item ident="([^"]+)"/g)).size).toBe(9);
			expect(quiz).toContain('cc.multiple_response.v0p1');
		},
	);
});

describe('a cartridge', () => {
	const links = [
		{ title: 'On the site', url: 'https://x.test/?a=1&b=2' },
		{ title: 'Sheet', url: 'https://x.test/s' },
	];

	test.each(versions)('in version %s has every file in its manifest, once', (version) => {
		const files = cartridgeOf([{ unit, html: '<p>Read</p>', links }], version, 'en', words);
		const manifest = files['imsmanifest.xml']!;
		const named = all(manifest, /<file href="([^"]+)"/g);
		expect(['imsmanifest.xml', ...named].sort()).toEqual(Object.keys(files).sort());
		const ids = all(manifest, /<resource identifier="([^"]+)"/g);
		expect(new Set(ids).size).toBe(ids.length);
		expect(all(manifest, /identifierref="([^"]+)"/g).sort()).toEqual(ids.sort());
		expect(files['links/link-role-1.xml']).toContain('href="https://x.test/?a=1&amp;b=2"');
	});

	test('is of one version throughout, which Moodle finds at once', () => {
		for (const [version, own, other] of [
			['1.1', 'v1p1', 'v1p3'],
			['1.3', 'v1p3', 'v1p1'],
		] as const) {
			const files = cartridgeOf([{ unit, html: '<p>', links }], version, 'en', words);
			const manifest = files['imsmanifest.xml']!;
			const start = manifest.slice(0, 500).replace(/\s/g, '');
			expect(start).toContain(`xmlns="http://www.imsglobal.org/xsd/imscc${own}/imscp_v1p1"`);
			expect(manifest).toContain(`<schemaversion>${version}.0</schemaversion>`);
			for (const text of Object.values(files)) expect(text).not.toMatch(`imscc${other}`);
			expect(all(manifest, / type="([^"]+)"/g)).toEqual([
				'webcontent',
				`imswl_xml${own}`,
				`imswl_xml${own}`,
				`imsqti_xmlv1p2/imscc_xml${own}/assessment`,
			]);
		}
	});
});
