/** Follows the example in `docs/architecture.md`, in a copy of the project. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../../scripts/testing/checkout.ts';
import { commands } from '../../scripts/testing/commands.ts';

const { root, at, change, env, start, remove } = copyProject();
const runInOne = commands(env);
/** Runs a command of the copy, in one process, as its code does not change between them. */
const run = async (script: string, ...parameters: string[]) =>
	(await runInOne(root, at(script), ...parameters)).text;
const levers = 'content/docs/levers';

beforeAll(() => {
	const code = /```ts\n([\s\S]*?)```/.exec(readFileSync('docs/architecture.md', 'utf8'))![1]!;
	change('src/method/schemas/lever.ts', (text) => {
		const below = "describe('Where it sits: person, relations, organisation or surroundings.'),\n";
		expect(text).toContain(below);
		return text.replace(below, `${below}${code.trim()}\n`);
	});
});
afterAll(remove);

// Code that nobody compiled before takes its time.
describe('the example of a fact for levers', { timeout: 120_000 }, () => {
	test('after the schema, the check names the words and each page that lacks the fact', async () => {
		const said = await run('scripts/check.ts', levers, 'content/i18n');
		expect(said).toContain('“effort.low” is missing');
		expect(said).toContain('“facts.effort” is missing');
		const pages = globSync(`${levers}/*.mdx`, { cwd: root });
		expect(said.match(/“lever\.effort” is missing/g)).toHaveLength(pages.length);
	});

	test('after the words and the facts, panel and filter have it', async () => {
		const words = { facts: 'Effort', low: 'little', medium: 'some', high: 'a lot' };
		for (const language of ['nl', 'en'])
			change(`content/i18n/${language}.json`, (text) => {
				const { facts, ...values } = words;
				const own = Object.entries(values).map(([key, word]) => [`effort.${key}`, word]);
				const added = { 'facts.effort': facts, ...Object.fromEntries(own) };
				return JSON.stringify({ ...JSON.parse(text), ...added }, null, '\t');
			});
		for (const page of globSync(`${levers}/*.mdx`, { cwd: root }))
			change(page, (text) => text.replace(/^( +)level:/m, '$1effort: low\n$1level:'));
		expect(await run('scripts/check.ts', levers, 'content/i18n')).toContain('No problems');

		writeFileSync(
			at('look.ts'),
			`import { choicesOf, factsOf } from './src/method/facts.ts';
import { wordsOf } from './src/language/words.ts';
const facts = { levers: new Map([['x', { level: 'person', effort: 'low', horizon: 'weeks' }]]) };
const shown = factsOf({ facts } as never, 'levers', 'x', 'en', wordsOf('en'));
console.log(JSON.stringify([shown, choicesOf('levers').map(({ key }) => key)]));`,
		);
		const [shown, choices] = JSON.parse(start('look.ts').text) as [unknown, string[]];
		expect(shown).toContainEqual({ key: 'effort', label: 'Effort', value: 'little' });
		expect(choices).toEqual(['level', 'effort', 'horizon']);
	});
});
