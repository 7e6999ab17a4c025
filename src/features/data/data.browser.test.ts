import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../tests/browse.ts';
import { base, builtPages, folder } from '../../../tests/built.ts';
import { pageKinds } from '../../method/schemas/kind-names.ts';
import type { GlossaryFile, KindFile, MethodFile } from './schemas.ts';

const { at, open } = browse();
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const json = <T>(name: string) => JSON.parse(read(`data/v1/${name}`)) as T;
const method = json<MethodFile>('method.json');

describe('the data', () => {
	const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
	formats.default(ajv);
	const files = ['method', ...pageKinds, 'sessions', 'texts', 'glossary'];

	test.each(files)('%s.json is what its schema says, and names that schema', (name) => {
		const data = json<MethodFile | KindFile | GlossaryFile>(`${name}.json`);
		const schema = data.$schema.slice(data.$schema.indexOf('data/v1/') + 'data/v1/'.length);
		const definition = json<{ $id: string }>(schema);
		expect(definition.$id).toBe(data.$schema);
		const validate = ajv.getSchema(definition.$id) ?? ajv.compile(definition);
		validate(data);
		expect(validate.errors ?? []).toEqual([]);
	});

	test('a schema refuses what is not in it', () => {
		const definition = json<{ $id: string }>('schema/method.json');
		const validate = ajv.getSchema(definition.$id) ?? ajv.compile(definition);
		expect(validate({ ...method, items: [{ id: 'Levers/X' }] })).toBe(false);
		expect(validate({ ...method, more: 1 })).toBe(false);
	});

	test('has every item of the site, with addresses that exist', () => {
		const pages = builtPages();
		const known = new Set(pages.map(({ address }) => `${base}${address}`));
		const articles = pages.filter(({ file }) =>
			/^(framework|steps|barriers|levers|cases|worksheets)\/[^/]+\/index\.html$/.test(file),
		);
		expect(method.items.length).toBe(articles.length);
		for (const { address, markdown } of method.items) {
			expect(Object.values(address).every((one) => known.has(new URL(one).pathname))).toBe(true);
			for (const one of Object.values(markdown))
				expect(existsSync(`${folder}${new URL(one).pathname.slice(base.length)}`), one).toBe(true);
		}
	});

	test('has every session and every text to send, and what they name', () => {
		const ids = new Set(method.items.map(({ id }) => id));
		for (const name of ['sessions', 'texts'] as const) {
			const data = json<Record<string, { id: string }[]>>(`${name}.json`);
			const pages = globSync(`${name}/*/index.html`, { cwd: folder });
			expect(data[name]!.map(({ id }) => `${id}/index.html`).sort()).toEqual(pages.sort());
			const named = [
				...JSON.stringify(data[name]).matchAll(/"((?:steps|worksheets)\/[a-z0-9-]+)"/g),
			];
			for (const [, id] of named) expect(ids).toContain(id);
			if (name === 'sessions') expect(named.length).toBeGreaterThan(50);
		}
	});

	test('has no relation and no source that leads nowhere', () => {
		const ids = new Set(method.items.map(({ id }) => id));
		const works = new Set(json<{ id: string }[]>('bibliography.json').map(({ id }) => id));
		expect(method.relations.length).toBeGreaterThan(200);
		for (const { from, to } of method.relations)
			expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
		for (const { sources } of method.items) for (const id of sources) expect(works).toContain(id);
		expect(read('data/v1/relations.csv').trim().split('\r\n')).toHaveLength(
			method.relations.length + 1,
		);
	});

	test('is read by a program that is not ours: the glossary in TBX', async () => {
		const terms = json<GlossaryFile>('glossary.json').terms.length;
		await open('/data/', {}, async (page) => {
			const found = await page.evaluate(async (address) => {
				const text = await (await fetch(address)).text();
				const xml = new DOMParser().parseFromString(text, 'application/xml');
				return {
					broken: xml.querySelector('parsererror')?.textContent,
					concepts: xml.querySelectorAll('conceptEntry').length,
					terms: xml.querySelectorAll('langSec > termSec > term').length,
				};
			}, at('/data/v1/glossary.tbx'));
			expect(found.broken).toBeUndefined();
			expect(found.concepts).toBe(terms);
			expect(found.terms).toBeGreaterThanOrEqual(terms * 2);
		});
	});

	test('does what the example on the page says', async () => {
		const { stdout } = await promisify(execFile)(process.execPath, [
			'src/features/data/example.mjs',
			at('/data/v1/'),
		]);
		expect(stdout).toContain('Coalition of allies: ');
		expect(stdout.trim().split('\n').at(-1)).toMatch(/CC BY-SA 4\.0/);
		expect(read('data/index.html').replace(/&[^;]+;/g, '')).toContain('node example.mjs');
	});

	test('lists no page in the sitemap that asks search engines to pass over it', () => {
		const listed = new Set(
			[...read('sitemap-0.xml').matchAll(/<loc>([^<]+)/g)].map(
				(match) => new URL(match[1]!).pathname,
			),
		);
		const hidden = builtPages().filter(({ html }) =>
			html.includes('name="robots" content="noindex"'),
		);
		expect(hidden.length).toBeGreaterThan(10);
		expect(hidden.filter(({ address }) => listed.has(`${base}${address}`))).toEqual([]);
		expect(listed.size).toBe(builtPages().length - hidden.length);
	});

	test('keeps the addresses of files that are older than it', () => {
		for (const name of ['worksheets/ally-talk.json', 'en/routes/student.json', 'sitemap-index.xml'])
			expect(existsSync(`${folder}/${name}`), name).toBe(true);
	});
});

describe('every page', () => {
	const pages = builtPages().filter(({ file }) => file !== '404.html');

	test('says what it is in JSON-LD', () => {
		const ajv = new Ajv2020();
		formats.default(ajv);
		const text = { type: 'string', minLength: 1 };
		const named = { type: 'object', required: ['@type', 'name'], properties: { name: text } };
		const validate = ajv.compile({
			type: 'object',
			required: ['@context', '@type', 'url', 'name', 'inLanguage', 'license', 'author'],
			additionalProperties: false,
			properties: {
				'@context': { const: 'https://schema.org' },
				'@type': {
					anyOf: [
						{ enum: ['WebPage', 'Article', 'LearningResource', 'DefinedTermSet'] },
						{
							type: 'array',
							items: { enum: ['Article', 'DefinedTerm', 'LearningResource', 'HowTo'] },
						},
					],
				},
				url: { type: 'string', format: 'uri' },
				name: text,
				inLanguage: { enum: ['nl', 'en'] },
				license: { const: 'https://creativecommons.org/licenses/by-sa/4.0/' },
				author: { anyOf: [named, { type: 'array', items: named }] },
				dateModified: { type: 'string', format: 'date' },
			},
		});
		const wrong = pages.flatMap(({ file, html }) => {
			const found = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1];
			const data = JSON.parse(found ?? 'null') as { url: string };
			const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
			if (!validate(data)) return `${file}: ${ajv.errorsText(validate.errors)}`;
			return data.url === canonical ? [] : `${file}: ${data.url}`;
		});
		expect(wrong).toEqual([]);
	});

	test('has its text in Markdown, whole, and leads to it', () => {
		let headings = 0;
		const lost = pages.flatMap(({ file, html }) => {
			const href = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(html)?.[1];
			const twin = href && `${folder}${href.slice(base.length)}`;
			if (!twin || !existsSync(twin)) return `${file}: ${href}`;
			const text = readFileSync(twin, 'utf8');
			const parts = html.matchAll(
				/<h2 id="[^"]+">([^<&]+)<\/h2>(?=<a class="sl-anchor-link"|<div class="kind)/g,
			);
			return [...parts]
				.map(([, words]) => words!.trim())
				.filter((words) => ++headings && !text.includes(words))
				.map((words) => `${file}: ${words}`);
		});
		expect(headings).toBeGreaterThan(1000);
		expect(lost).toEqual([]);
	});

	test.each([
		['llms.txt', 'levers/allies.md', '# De Nieuwe Samenzweerders'],
		['en/llms.txt', 'en/levers/allies.md', '# De Nieuwe Samenzweerders'],
	])('%s leads to the text of every page', (file, twin, title) => {
		const text = read(file);
		expect(text.startsWith(title)).toBe(true);
		const links = [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(
			([, url]) => new URL(url!).pathname,
		);
		expect(links).toContain(`${base}/${twin}`);
		for (const link of links)
			expect(existsSync(`${folder}${link.slice(base.length)}`), link).toBe(true);
		const full = read(file.replace('llms', 'llms-full'));
		expect(full.match(/^# /gm)!.length).toBeGreaterThan(130);
	});
});
