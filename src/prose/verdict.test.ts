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
	const { handler } = guardContent('/project', verdict).transform as unknown as {
		handler: (code: string, id: string) => Promise<void>;
	};
	const unsafe = '---\ntitle: A\ndescription: B\n---\n\n{1 + 1}\n';
	const compile = (text: string, file = 'content/docs/page.mdx') =>
		handler(text, `/project/${file}`);

	test('stops what the check has not let through', async () => {
		beginVerdict(Promise.resolve([digestOf('---\n---\n')]));
		await expect(compile(unsafe)).rejects.toThrow('page.mdx:6:1');
	});

	test('takes the word of the check for that very text, once it is given', async () => {
		beginVerdict(Promise.resolve([digestOf(unsafe)]));
		expect(isHarmless(unsafe)).toBe(false);
		await compile(unsafe);
		expect(isHarmless(unsafe)).toBe(true);
		await expect(compile(`${unsafe} `)).rejects.toThrow('page.mdx:6:1');
	});

	test('lets no page pass before the check has spoken, and what is no content at once', async () => {
		let speak = (_: string[]) => {};
		beginVerdict(new Promise<string[]>((resolve) => (speak = resolve)));
		const passed: string[] = [];
		const page = compile(unsafe).then(() => passed.push('page'));
		await compile('export {};', 'src/a.ts').then(() => passed.push('code'));
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(passed).toEqual(['code']);
		speak([digestOf(unsafe)]);
		await page;
		expect(passed).toEqual(['code', 'page']);
	});

	test('stops every page when the check found a problem', async () => {
		beginVerdict(Promise.reject(new Error('The check says this.')));
		await expect(compile('---\n---\n')).rejects.toThrow('The check says this.');
	});
});
