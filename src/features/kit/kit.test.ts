import { describe, expect, test } from 'vitest';
import {
	contentsOf,
	filesOf,
	fromAddress,
	kitListFrom,
	placeOf,
	toAddress,
	type Format,
	type KitList,
} from './kit.ts';

const list: KitList = {
	version: '1.2.0',
	licence: 'Licence',
	changed: 'Changed?',
	items: {
		'steps/anchor': {
			title: 'Anchor [it]',
			url: 'https://x.example/steps/anchor/',
			attribution: 'Anchor',
			updated: '2026-11-24',
			files: [{ path: 'en/steps/anchor.md', format: 'md' }],
		},
		'worksheets/map': {
			title: 'Map',
			url: 'https://x.example/worksheets/map/',
			attribution: 'Map',
			files: [
				{ path: 'en/worksheets/map.md', format: 'md' },
				{ path: 'downloads/map.en.docx', format: 'docx' },
				{ path: 'downloads/map.en.pdf', format: 'pdf' },
			],
		},
	},
};
const ids = Object.keys(list.items);

test('the address holds a choice, and gives it back', () => {
	expect(toAddress([])).toBe('');
	const address = toAddress(ids);
	expect(fromAddress(`#${address}`, new Set(ids))).toEqual({ ids, unknown: 0 });
});

test.each([
	['', [], 0],
	['#_top', [], 0],
	['#kit=', [], 0],
	['#kit=steps/anchor,steps/anchor', ['steps/anchor'], 0],
	['#kit=steps/gone,steps/anchor,../../x', ['steps/anchor'], 2],
])('%s names %s, and %i that do not exist', (hash, expected, unknown) => {
	expect(fromAddress(hash, new Set(ids))).toEqual({ ids: expected, unknown });
});

describe('the files of a kit', () => {
	const wanted = new Set<Format>(['docx', 'md']);

	test('are those of the chosen items, in the forms that are wanted', () => {
		expect(filesOf(list, ['worksheets/map', 'steps/gone'], wanted).map(({ path }) => path)).toEqual(
			['en/worksheets/map.md', 'downloads/map.en.docx'],
		);
	});

	test('stand in a folder of their kind', () => {
		expect(placeOf('worksheets/map', list.items['worksheets/map']!.files[1]!)).toBe(
			'worksheets/map.en.docx',
		);
		expect(placeOf('steps/anchor', list.items['steps/anchor']!.files[0]!)).toBe('steps/anchor.md');
	});

	test('are listed with what they are taken from', () => {
		const words = { title: 'Kit', from: 'Version {{version}}, {{date}}.', updated: 'of {{date}}' };
		expect(contentsOf(list, ids, wanted, '2026-11-28', words)).toBe(
			[
				'# Kit\n',
				'Version 1.2.0, 2026-11-28.\n',
				'- [Anchor \\[it\\]](https://x.example/steps/anchor/), of 2026-11-24',
				'  - steps/anchor.md',
				'- [Map](https://x.example/worksheets/map/)',
				'  - worksheets/map.md',
				'  - worksheets/map.en.docx\n',
			].join('\n'),
		);
	});
});

test('what is no list is not taken for one', () => {
	expect(kitListFrom({ version: '1', items: {} })).toBeDefined();
	for (const other of [null, [], 'x', {}, { version: 1, items: {} }, { version: '1' }])
		expect(kitListFrom(other)).toBeUndefined();
});
