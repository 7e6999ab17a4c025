import { afterEach, describe, expect, test } from 'vitest';
import { guardContent } from './guard/vite.ts';
import { beginVerdict, besideCheck, digestOf, isHarmless, verdict } from './verdict.ts';

afterEach(() => beginVerdict(Promise.resolve([])));

const fails = () => Promise.reject(new Error('Astro says this.'));

describe('besideCheck', () => {
	test('lets the check speak first', async () => {
		beginVerdict(
			new Promise((_, reject) => setTimeout(reject, 20, new Error('The check says this.'))),
		);
		await expect(besideCheck(fails)).rejects.toThrow('The check says this.');
	});

	test('says what went wrong when the check found nothing', async () => {
		beginVerdict(Promise.resolve([]));
		await expect(besideCheck(fails)).rejects.toThrow('Astro says this.');
	});

	test('gives what was made', async () => {
		beginVerdict(Promise.reject(new Error('A problem.')));
		expect(await besideCheck(async () => 'made')).toBe('made');
		await expect(verdict()).rejects.toThrow('A problem.');
	});
});

describe('the guard, at a page that is compiled', () => {
	const { handler } = guardContent('/project').transform as unknown as {
		handler: (code: string, id: string) => void;
	};
	const unsafe = '---\ntitle: A\ndescription: B\n---\n\n{1 + 1}\n';
	const compile = (text: string) => handler(text, '/project/content/docs/page.mdx');

	test('stops what the check has not let through', async () => {
		beginVerdict(Promise.resolve([digestOf('---\n---\n')]));
		await verdict();
		expect(() => compile(unsafe)).toThrow('page.mdx:6:1');
	});

	test('takes the word of the check for that very text, once it is given', async () => {
		const given = Promise.resolve([digestOf(unsafe)]);
		beginVerdict(given);
		expect(isHarmless(unsafe)).toBe(false);
		await verdict();
		expect(isHarmless(unsafe)).toBe(true);
		expect(() => compile(unsafe)).not.toThrow();
		expect(() => compile(`${unsafe} `)).toThrow('page.mdx:6:1');
	});
});
