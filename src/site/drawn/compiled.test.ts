import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepCompiled } from './compiled.ts';

const files = {
	'package-lock.json': '{}',
	'config.mjs': `import { terms } from './terms.ts';\n`,
	'terms.ts': 'export const terms = [];',
	'works.json': '[]',
	'page.mdx': 'Een',
	'en/page.mdx': 'One',
};

let root: string;
let compiled: string[];
const write = async (name: string, text: string) => {
	await mkdir(path.dirname(path.join(root, name)), { recursive: true });
	await writeFile(path.join(root, name), text);
};
beforeEach(async () => {
	root = await mkdtemp(path.join(os.tmpdir(), 'compiled-'));
	for (const [name, text] of Object.entries(files)) await write(name, text);
	compiled = [];
});
afterEach(() => rm(root, { recursive: true }));

/** What Vite calls when its configuration is ready. */
function configureWith(settings: string) {
	const { configResolved } = keepCompiled({
		root,
		config: 'config.mjs',
		settings,
		shared: ['*.json'],
		others: (file) => [file.replace('/en/', '/')],
	});
	return configResolved as unknown as (config: unknown) => void;
}

/** Builds both pages, and says what came out and what was compiled for it. */
async function build({ settings = 'one', english = 'One' } = {}) {
	const transform = {
		handler: async (code: string, id: string) => {
			compiled.push(path.relative(root, id));
			return { code: `// ${code}`, map: null, meta: { astro: { scripts: [] } } };
		},
	};
	const configure = configureWith(settings);
	configure({ plugins: [{ name: 'other' }, { name: '@mdx-js/rolldown', transform }] });
	const pages = [
		await transform.handler('Een', path.join(root, 'page.mdx')),
		await transform.handler(english, path.join(root, 'en/page.mdx')),
	];
	const done = compiled;
	compiled = [];
	return { pages, compiled: done };
}

describe('keepCompiled', () => {
	test('gives what was compiled before, whole, when nothing changed', async () => {
		const first = await build();
		expect(first.compiled).toEqual(['page.mdx', 'en/page.mdx']);
		expect(await build()).toEqual({ pages: first.pages, compiled: [] });
	});

	test('compiles one page when only that one changed', async () => {
		await build();
		const { pages, compiled: again } = await build({ english: 'Two' });
		expect(again).toEqual(['en/page.mdx']);
		expect(pages[1]).toMatchObject({ code: '// Two' });
	});

	test('compiles a translation again when its original changed', async () => {
		await build();
		await write('page.mdx', 'Eén');
		expect((await build()).compiled).toContain('en/page.mdx');
	});

	test.each(['package-lock.json', 'config.mjs', 'terms.ts', 'works.json'])(
		'compiles all again when %s changed',
		async (name) => {
			await build();
			await write(name, `${files[name as keyof typeof files]} `);
			expect((await build()).compiled).toHaveLength(2);
		},
	);

	test('compiles all again for another address', async () => {
		await build();
		expect((await build({ settings: 'two' })).compiled).toHaveLength(2);
	});

	test('keeps a page once, however many environments ask', () => {
		const transform = { handler: () => undefined };
		const plugins = [{ name: '@mdx-js/rolldown', transform }];
		const configure = configureWith('one');
		configure({ plugins });
		const { handler } = transform;
		configure({ plugins });
		expect(transform.handler).toBe(handler);
	});
});
