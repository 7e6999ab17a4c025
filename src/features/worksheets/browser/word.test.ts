import { afterEach, describe, expect, test, vi } from 'vitest';
import { readWorksheets } from '../testing/worksheets.ts';
import { paragraphs, read } from '../testing/read-docx.ts';
import { withoutPlace, wordDocument } from './word.ts';

const worksheet = (await readWorksheets('.', 'en')).find(({ id }) => id === 'force-field')!;
const address = '/en/worksheets/force-field.json';
const answers = {
	change: 'Less waste',
	'forces-for.7.force': 'Price',
	'forces-for.7.weight': '5',
};
const serve = (response: () => Response) => vi.stubGlobal('fetch', async () => response());

afterEach(() => vi.unstubAllGlobals());

describe('wordDocument', () => {
	test('has the answers, and the name of the copy as far as Word can read it', async () => {
		serve(() => Response.json(worksheet));
		const file = await wordDocument(address, { name: 'Zoë\0', answers });
		const texts = paragraphs(read(new Uint8Array(await file.arrayBuffer())).text);
		expect(texts).toContain('Less waste');
		expect(texts).toContain('Price');
		expect(texts).toContain('Name of this copy: Zoë');
	});

	test('says nothing about the name of a copy that has none', async () => {
		serve(() => Response.json(worksheet));
		const file = await wordDocument(address, { name: '', answers });
		const { text } = read(new Uint8Array(await file.arrayBuffer()));
		expect(text).not.toContain('Name of this copy');
	});

	test('fails rather than leave out an answer', async () => {
		serve(() => Response.json(worksheet));
		await expect(wordDocument(address, { name: '', answers: { gone: 'x' } })).rejects.toThrow(
			'There is no place for gone.',
		);
	});

	test('fails when the worksheet is not there', async () => {
		serve(() => new Response('', { status: 404 }));
		await expect(wordDocument(address, { name: '', answers })).rejects.toThrow(
			'/en/worksheets/force-field.json answers 404.',
		);
	});
});

describe('withoutPlace', () => {
	test('finds nothing in answers to the same worksheet', () => {
		expect(withoutPlace(worksheet.sheet, answers)).toEqual([]);
	});

	test('finds a question that was dropped, and a score that is no longer there', () => {
		expect(withoutPlace(worksheet.sheet, { gone: 'x', 'forces-for.1.weight': '9' })).toEqual([
			'gone',
			'forces-for.1.weight',
		]);
	});
});
