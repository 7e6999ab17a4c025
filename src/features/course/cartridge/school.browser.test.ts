import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { browse } from '../../../../tests/browse.ts';
import { sizeText } from '../../../language/size.ts';
import { builtPages, folder } from '../../../../tests/built.ts';

const { open } = browse();
const languages = ['nl', 'en'] as const;

/** What a built file holds, by the name of the entry. */
function entriesOf(name: string): Record<string, string> {
	const bytes = readFileSync(path.join(folder, 'course/files', name));
	return Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([entry, content]) => [entry, strFromU8(content)]),
	);
}

/** The ids of the questions on the pages of the course, each after that of its unit. */
function questionsIn(language: string): string[] {
	const address = language === 'en' ? /^\/en\/course\/[^/]+\/$/ : /^\/course\/[^/]+\/$/;
	return builtPages()
		.filter((page) => address.test(page.address))
		.flatMap(({ html }) => [
			...html.matchAll(/<self-check[^>]* data-unit="([^"]+)" data-question="([^"]+)"/g),
		])
		.map((match) => `${match[1]}-${match[2]}`)
		.sort();
}

const all = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].map((match) => match[1]!);

describe.each(languages)('the files for schools in %s', (language) => {
	const cartridges = [`course.${language}.imscc`, `course-moodle.${language}.imscc`];
	const packages = [...cartridges, `questions.${language}.qti21.zip`];

	test('are well-formed for a parser that is not ours', async () => {
		await open('/', {}, async (page) => {
			for (const name of packages) {
				const xml = Object.entries(entriesOf(name)).filter(([entry]) => entry.endsWith('.xml'));
				const wrong = await page.evaluate(
					(files) =>
						files
							.filter(([, text]) =>
								new DOMParser()
									.parseFromString(text, 'application/xml')
									.querySelector('parsererror'),
							)
							.map(([entry]) => entry),
					xml,
				);
				expect(wrong, name).toEqual([]);
			}
		});
	});

	test('have in their manifest what they hold', () => {
		for (const name of packages) {
			const entries = entriesOf(name);
			const files = all(entries['imsmanifest.xml']!, /<file href="([^"]+)"/g);
			expect(['imsmanifest.xml', ...files].sort(), name).toEqual(Object.keys(entries).sort());
		}
	});

	test('have every question of the course', () => {
		const questions = questionsIn(language);
		expect(questions.length).toBeGreaterThan(50);
		const items = Object.keys(entriesOf(packages[2]!)).filter((one) => one.startsWith('items/'));
		expect(items.sort()).toEqual(questions.map((one) => `items/item-${one}.xml`).sort());
		for (const name of cartridges) {
			const entries = entriesOf(name);
			const missing = questions.filter((one) => {
				const unit = Object.keys(entries)
					.map((entry) => /^quizzes\/(.+)\.xml$/.exec(entry)?.[1])
					.find((id) => id && one.startsWith(`${id}-`));
				return !entries[`quizzes/${unit}.xml`]?.includes(`ident="${one.slice(unit!.length + 1)}`);
			});
			expect(missing, name).toEqual([]);
		}
	});

	test('have pages that are valid HTML, with whole addresses, and nothing for the teacher alone', async () => {
		const validator = new HtmlValidate({
			extends: ['html-validate:recommended'],
			rules: { 'no-raw-characters': ['error', { relaxed: true }], 'long-title': 'off' },
		});
		const problems: string[] = [];
		for (const [entry, html] of Object.entries(entriesOf(cartridges[0]!))) {
			if (!entry.endsWith('.html')) continue;
			const { results } = await validator.validateString(html);
			for (const { messages } of results)
				problems.push(...messages.map(({ ruleId, message }) => `${entry} ${ruleId}: ${message}`));
			for (const href of all(html, /href="([^"]+)"/g))
				if (!/^https?:/.test(href)) problems.push(`${entry}: ${href}`);
			expect(html).not.toContain('/teacher/');
		}
		expect(problems).toEqual([]);
	});

	test('are offered with their size on the first page of the course', () => {
		const address = language === 'en' ? '/en/course/' : '/course/';
		const { html } = builtPages().find((page) => page.address === address)!;
		for (const name of packages) {
			expect(html).toContain(`course/files/${name}"`);
			const { length } = readFileSync(path.join(folder, 'course/files', name));
			expect(html).toContain(`(${sizeText(length, language)})`);
		}
		expect(globSync('*', { cwd: path.join(folder, 'course/files') })).toHaveLength(6);
	});
});
