import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands, start } from '../../scripts/testing/commands.ts';
import { revisionOfFile } from '../prose/revision/revision.ts';
import { checkContent } from './content.ts';
import { scratch } from './testing/scratch.ts';
import { interfaceFiles, needed } from './testing/small-content.ts';

const nl = 'content/docs/about/story.mdx';
const en = 'content/docs/en/about/story.mdx';
const dutch = `---
title: Het verhaal
description: Waar dit vandaan komt en wie eraan meewerkte.
---

## Begin

Een eerste alinea met [een link](/about/story/).
`;
const english = (follows: string) => `---
title: The story
description: Where this comes from and who took part in it.
follows: ${follows}
---

## Beginning

A first paragraph with [a link](/en/about/story/).
`;
const base = {
	...needed('about'),
	'content/bibliography.json': '[]',
	...interfaceFiles,
};
const revision = revisionOfFile(dutch)!;
const folder = scratch();
const { write } = folder;

beforeEach(() => write(base));
afterEach(() => vi.unstubAllEnvs());

const read = (file: string) => readFile(path.join(folder.root, file), 'utf8');

const runInOne = commands();
/** Runs one of our commands in the small project, and gives what it printed. */
async function run(script: string, ...parameters: string[]): Promise<string> {
	const { status, text } = await runInOne(folder.root, script, ...parameters);
	if (status !== 0) throw new Error(text);
	return text;
}

const git = (...parameters: string[]) =>
	execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@t.example', ...parameters], {
		cwd: folder.root,
	});

async function messages(files: Record<string, string>) {
	await write(files);
	const { problems } = await checkContent(folder.root);
	return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

describe('checkFreshness', () => {
	test('finds nothing in a translation that follows its original', async () => {
		await write({ [nl]: dutch, [en]: english(revision) });
		expect(await checkContent(folder.root)).toMatchObject({ problems: [], outdated: [] });
	});

	test('reports a translation of a page that has changed, without failing', async () => {
		await write({ [nl]: dutch.replace('eerste', 'tweede'), [en]: english(revision) });
		expect(await checkContent(folder.root)).toMatchObject({ problems: [], outdated: [en] });
	});

	test('works in the other direction', async () => {
		const follows = revisionOfFile(english('').replace(/follows: \n/, ''))!;
		const original = english('').replace(/follows: \n/, '');
		const translation = dutch.replace('\n---\n', `\nfollows: ${follows}\n---\n`);
		await write({ [nl]: translation, [en]: original });
		expect(await checkContent(folder.root)).toMatchObject({ problems: [], outdated: [] });
		await write({ [en]: original.replace('first', 'second') });
		expect(await checkContent(folder.root)).toMatchObject({ problems: [], outdated: [nl] });
	});

	test('asks which text a translation follows', async () => {
		expect(await messages({ [nl]: dutch, [en]: english('').replace(/follows: \n/, '') })).toEqual([
			`${en}:1 This translation does not say which text it follows.`,
		]);
	});

	test('names a value that is no revision', async () => {
		expect(await messages({ [nl]: dutch, [en]: english('today') })).toEqual([
			`${en}:4 “follows” is not right. Write the ten letters that \`npm run translate\` gives, or untranslated.`,
		]);
	});

	test('refuses two pages that follow each other', async () => {
		const both = dutch.replace('\n---\n', `\nfollows: ${revision}\n---\n`);
		expect(await messages({ [nl]: both, [en]: english(revision) })).toEqual([
			`${en}:4 Every language of this page says that it follows another.`,
		]);
	});

	test('refuses a page that follows nothing', async () => {
		const alone = dutch.replace('\n---\n', `\nfollows: ${revision}\n---\n`);
		expect(await messages({ [nl]: alone })).toEqual([
			`${nl}:4 This page follows an English one that does not exist.`,
		]);
	});

	test('lets a Dutch page hold nothing but facts, as long as it has no text', async () => {
		const original = english('').replace(/follows: \n/, '');
		const stub = dutch.replace(/\n---\n[\s\S]*/, '\nfollows: untranslated\n---\n');
		await write({ [nl]: stub, [en]: original });
		expect(await checkContent(folder.root)).toMatchObject({ problems: [], untranslated: [nl] });
		expect(await messages({ [nl]: `${stub}\nTekst.\n` })).toEqual([
			`${nl}:7 This page is “follows: untranslated”, but it has a text.`,
		]);
	});

	test('holds a page in a third language against the one that was written first', async () => {
		const de = 'content/docs/de/about/story.mdx';
		const german = (follows: string) =>
			english(follows).replaceAll('/en/', '/de/').replace('The story', 'Die Geschichte');
		const both = { [nl]: dutch, [en]: english(revision) };
		await write({ ...both, [de]: german(revision) });
		expect(await checkContent(folder.root)).toMatchObject({ problems: [], outdated: [] });
		await write({ [de]: german('qqqqqqqqqq') });
		expect(await checkContent(folder.root)).toMatchObject({ problems: [], outdated: [de] });
		expect(await messages({ [de]: german('').replace(/follows: \n/, '') })).toEqual([
			`${de}:1 This translation does not say which text it follows.`,
		]);
		expect(await messages({ [de]: german('untranslated') })).toEqual([
			`${de}:4 A German page cannot be “follows: untranslated”: it holds no facts.`,
		]);
	});

	test('refuses an English page without a text', async () => {
		expect(await messages({ [nl]: dutch, [en]: english('untranslated') })).toEqual([
			`${en}:4 An English page cannot be “follows: untranslated”: it holds no facts.`,
		]);
	});

	test('finds room that nobody filled', async () => {
		expect(await messages({ [nl]: `${dutch}\n…\n` })).toEqual([
			`${nl}:10 This section still has to be written.`,
		]);
	});

	test('lets an ellipsis in a sentence pass', async () => {
		expect(await messages({ [nl]: `${dutch}\nMaak de zin af: ik wil …\n` })).toEqual([]);
	});
});

describe('npm run translate', () => {
	test('starts a translation whose check says what to do, and never overwrites', async () => {
		await write({ [nl]: dutch });
		expect(start(folder.root, 'translate.ts', 'about/story').status).toBe(0);
		const started = await read(en);
		expect(started).toContain(`# Het verhaal\ntitle:\n`);
		expect(started).toContain('> Een eerste alinea met [een link](/en/about/story/).');
		expect(started).toContain(`follows: ${revision}`);
		expect(await messages({})).toEqual([
			`${en}:3 “title” should be text, but it is empty.`,
			`${en}:5 “description” should be text, but it is empty.`,
			`${en}:12 The text of the original still stands here.`,
		]);
		await run('translate.ts', 'about/story');
		expect(await read(en)).toBe(started);
	});

	test('finds what was not translated yet in the check of that page alone', async () => {
		await write({ [nl]: dutch });
		await run('translate.ts', 'about/story');
		const { problems } = await checkContent(folder.root, (file) => file === en);
		expect(problems.map(({ message }) => message)).toContain(
			'The text of the original still stands here.',
		);
	});

	test('shows what changed, and records that it is translated or harmless', async () => {
		await write({ [nl]: dutch, [en]: english(revision) });
		git('init', '-q');
		git('add', '.');
		git('commit', '-q', '-m', 'First');
		await write({ [nl]: dutch.replace('eerste', 'tweede') });
		// Git writes the change itself, to what the command prints to.
		const shown = start(folder.root, 'translate.ts', 'about/story').text;
		expect(shown).toContain('[-eerste-]{+tweede+}');
		// The translation holds no marks: the history knows which part it was.
		expect(shown).toContain('Changed: ## Begin\n');
		await run('translate.ts', 'content/docs/en/about/story.mdx', '--harmless');
		expect(await checkContent(folder.root)).toMatchObject({ problems: [], outdated: [] });
		const follows = /follows: (.*)/.exec(await read(en))![1]!;
		expect(await read(en)).toBe(english(follows));
		expect(follows).toMatch(new RegExp(`^${revisionOfFile(await read(nl))}( [b-t]{4})+$`));
	});

	test('lists what is outdated, and does not hide it with --all', async () => {
		await write({ [nl]: dutch.replace('eerste', 'tweede'), [en]: english(revision) });
		await run('translate.ts', '--all');
		expect(await run('translate.ts')).toContain(
			`The original has changed since: 1\n  npm run translate -- about/story  → ${en}`,
		);
		expect(await run('translate.ts')).toContain('    Nothing here says which parts changed.\n');
	});

	test('does not list what the edition leaves out', async () => {
		const edition = path.join(folder.root, 'edition.yaml');
		const own = (await readFile('edition.yaml', 'utf8')).replace('# hide: [', 'hide: [cases, ');
		await write({ [nl]: dutch, 'content/docs/about/evidence.mdx': dutch, 'edition.yaml': own });
		vi.stubEnv('SITE_EDITION', edition);
		expect(start(folder.root, 'translate.ts').text).toContain(
			`Not translated yet: 1\n  npm run translate -- about/story  → ${en}\nUp to date: 0 of 1.`,
		);
	});

	test('names the parts that changed, without any history, once they are recorded', async () => {
		await write({ [nl]: `${dutch}\n## Het vervolg\n\nEen einde.\n`, [en]: english(revision) });
		await run('translate.ts', 'about/story', '--done');
		await write({ [nl]: `${dutch}\n## Het vervolg\n\nGeen einde.\n` });
		expect(await run('translate.ts')).toContain(`→ ${en}\n    Changed: ## Het vervolg\nUp to date`);
	});

	test('records the parts of a translation that is up to date with --all', async () => {
		await write({ [nl]: dutch, [en]: english(revision) });
		await run('translate.ts', '--all');
		expect(await read(en)).toMatch(new RegExp(`follows: ${revision}( [b-t]{4})+\n`));
	});
});

describe('npm run new', () => {
	test('makes a page whose check says which facts are missing', async () => {
		await write(needed('barriers'));
		await run('new.ts', 'barrier', 'Geen "tijd": een drempel', '--id', 'no-time');
		const found = await messages({});
		const file = 'content/docs/barriers/no-time.mdx';
		expect(found.slice(0, 6)).toEqual([
			`${file}:1 “statement” is missing.`,
			`${file}:5 “description” should be text, but it is empty.`,
			`${file}:7 “statement” should be text, but it is empty.`,
			`${file}:10 This barrier has no sign.`,
			`${file}:16 “barrier.provenance” should be a list, but it is empty.`,
			`${file}:22 “barrier.group” cannot be empty.`,
		]);
		expect(found.slice(6).every((one) => one.endsWith('still has to be written.'))).toBe(true);
		expect(found).toHaveLength(11);
	});

	test('chooses an id that is free, and refuses one that is not', async () => {
		await run('new.ts', 'case', 'Één proef!');
		await run('new.ts', 'case', 'Een proef');
		expect(await read('content/docs/cases/een-proef.mdx')).toContain('title: "Één proef!"');
		expect(await read('content/docs/cases/een-proef-2.mdx')).toContain('order: 2');
		await expect(run('new.ts', 'case', 'X', '--id', 'een-proef')).rejects.toThrow(
			'“een-proef” exists already.',
		);
	});

	test('makes two pages for a text that is English first, which translate then fills', async () => {
		await run('new.ts', 'lever', 'Time to try', '--lang', 'en');
		expect(await read('content/docs/en/levers/time-to-try.mdx')).not.toContain('lever:');
		const facts = await read('content/docs/levers/time-to-try.mdx');
		expect(facts).toContain('follows: untranslated');
		await run('translate.ts', 'levers/time-to-try');
		const started = await read('content/docs/levers/time-to-try.mdx');
		expect(started).toMatch(/follows: [b-t]{10}( [b-t]{4})+\n---\n\n## Wat het is\n/);
		expect(started.startsWith(facts.slice(0, facts.indexOf('follows:')))).toBe(true);
	});
});
