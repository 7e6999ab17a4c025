import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { languageOf, languages, withoutLocale } from '../src/language/locales.ts';
import { addressesIn, anchorsIn, base, builtPages, folder, type BuiltPage } from './built.ts';
import { atRoot, compressesTo } from './bytes.ts';

const pages = builtPages();
const isArticle = ({ file }: BuiltPage) =>
	/^(framework|steps|barriers|levers|cases|worksheets)\/[^/]+\/index\.html$/.test(
		withoutLocale(file),
	);

/** Every page but the one for a wrong address, which has no twin and is never shared. */
const isFound = ({ file }: BuiltPage) => file !== '404.html';

/** The same rules for every page, put together once instead of for each. */
class OneConfig extends StaticConfigLoader {
	#one: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

	override getConfigFor(handle: string) {
		return (this.#one ??= super.getConfigFor(handle));
	}
}

const validator = new HtmlValidate(
	new OneConfig({
		extends: ['html-validate:recommended'],
		rules: {
			// Astro writes void elements with a slash and attributes without a value; both are valid.
			'void-style': 'off',
			'attribute-boolean-style': 'off',
			'attribute-empty-style': 'off',
			'doctype-style': 'off',
			'no-trailing-whitespace': 'off',
			// Words between quotes are content, not code.
			'no-raw-characters': ['error', { relaxed: true }],
			'long-title': 'off',
			// Starlight names the title “_top”, which HTML allows.
			'valid-id': ['error', { relaxed: true }],
		},
	}),
);

/** Links and anchors that lead nowhere, or out of the path below which the site lives. */
function brokenLinks(): string[] {
	const byAddress = new Map(pages.map((page) => [page.address, page]));
	return pages.flatMap((page) =>
		addressesIn(page).flatMap((address) => {
			if (/^(https?:|mailto:|data:)/.test(address)) return [];
			const [where = '', anchor] = address.split('#');
			if (where !== '' && (!where.startsWith(`${base}/`) || where.startsWith('//')))
				return `${page.file}: ${address}`;
			const inside = where === '' ? page.address : decodeURI(where.slice(base.length));
			const target = byAddress.get(inside);
			if (!target) {
				return existsSync(path.join(folder, inside)) ? [] : `${page.file}: ${address}`;
			}
			return !anchor || anchorsIn(target).has(anchor) ? [] : `${page.file}: ${address}`;
		}),
	);
}

describe('every built page', () => {
	test('there are pages in every language', () => {
		expect(pages.filter(isArticle).length).toBeGreaterThan(30);
		const all = pages.filter(isFound).map(({ file }) => languageOf(file));
		for (const language of languages)
			expect(all.filter((one) => one === language).length, language).toBe(
				all.length / languages.length,
			);
	});

	test.each(languages)('is valid HTML: %s', async (language) => {
		const problems: string[] = [];
		for (const { file, html } of pages.filter((page) => languageOf(page.file) === language)) {
			const { results } = await validator.validateString(html);
			for (const { messages } of results)
				for (const { line, column, ruleId, message } of messages)
					problems.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
		}
		expect(problems).toEqual([]);
	});

	test('ends where its document ends', () => {
		const beyond = pages.filter(({ html }) => !/<\/html>\s*$/.test(html));
		expect(beyond.map(({ file }) => file)).toEqual([]);
	});

	test('gives every cell of a table a heading', () => {
		const bare = pages.flatMap(({ file, html }) =>
			[...html.matchAll(/<table[\s\S]*?<\/table>/g)].flatMap(([table]) => {
				if (/<thead[\s\S]*?<th[\s>]/.test(table)) return [];
				const rows = [...table.matchAll(/<tr[\s>][\s\S]*?<\/tr>/g)].map(([row]) => row);
				return rows.filter((row) => /<td[\s>]/.test(row.split(/<th[\s>]/)[0]!)).map(() => file);
			}),
		);
		expect([...new Set(bare)]).toEqual([]);
	});

	test('says what it is, in which language and where its twin is', () => {
		const problems = pages.filter(isFound).flatMap(({ file, html }) => {
			const lang = languageOf(file);
			const required: [string, RegExp][] = [
				['title', /<title>[^<]{10,}<\/title>/],
				['description', /<meta name="description" content="[^"]{30,}"/],
				['lang', new RegExp(`<html lang="${lang}"`)],
				['canonical', /<link rel="canonical" href="https:/],
				...languages.map((one): [string, RegExp] => [
					`hreflang ${one}`,
					new RegExp(`hreflang="${one}"`),
				]),
				['social image', /<meta property="og:image" content="https:/],
			];
			return required
				.filter(([, pattern]) => !pattern.test(html))
				.map(([name]) => `${file}: ${name}`);
		});
		expect(problems).toEqual([]);
	});

	test('has its social image', () => {
		const missing = pages.filter(isFound).flatMap(({ file, html }) => {
			const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1];
			const address = image && new URL(image).pathname;
			const isThere =
				address?.startsWith(`${base}/`) &&
				existsSync(path.join(folder, address.slice(base.length)));
			return isThere ? [] : file;
		});
		expect(missing).toEqual([]);
	});

	test('has one title, and no style attribute that the policy would refuse', () => {
		const problems = pages
			.filter(({ html }) => html.match(/<h1[\s>]/g)?.length !== 1 || /<[^>]+\sstyle="/.test(html))
			.map(({ file }) => file);
		expect(problems).toEqual([]);
	});

	test('has a policy without ‘unsafe-inline’ for scripts', () => {
		const unsafe = pages.filter(({ html }) => {
			const policy = /content-security-policy" content="([^"]*)"/.exec(html)?.[1];
			const scripts = /script-src ([^;]*)/.exec(policy ?? '')?.[1];
			return !scripts || scripts.includes('unsafe-inline') || scripts.includes("'unsafe-eval'");
		});
		expect(unsafe.map(({ file }) => file)).toEqual([]);
	});

	test('leads nowhere that does not exist', () => {
		expect(brokenLinks()).toEqual([]);
	});

	test('shows no unresolved citation or escaped sign', () => {
		const leftovers = pages.flatMap(({ file, html }) => {
			// Code shows how a citation is written.
			const text = html
				.replace(/<(script|style|code)\b[\s\S]*?<\/\1>/g, '')
				.replace(/<[^>]*>/g, '');
			return (text.match(/\[[^\]]*@[^\]]*\]|&#?\w+;#|&amp;#\d+;|undefined|\[object/g) ?? []).map(
				(found) => `${file}: ${found}`,
			);
		});
		expect(leftovers).toEqual([]);
	});
});

describe('every article', () => {
	test('keeps its HTML within 11 KB', () => {
		const heavy = pages
			.filter(isArticle)
			.map(({ file, html }) => ({ file, bytes: compressesTo(atRoot(html), 11 * 1024) }))
			.filter(({ bytes }) => bytes > 11 * 1024);
		expect(heavy).toEqual([]);
	});
});

describe('_headers', () => {
	test('sets what a page cannot set for itself', () => {
		const headers = readFileSync(`${folder}/_headers`, 'utf8');
		for (const name of [
			'Content-Security-Policy',
			'Strict-Transport-Security',
			'X-Content-Type-Options',
			'Referrer-Policy',
			'Permissions-Policy',
			'immutable',
		]) {
			expect(headers).toContain(name);
		}
	});
});
