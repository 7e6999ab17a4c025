import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { commitOfRevision } from '../../src/prose/revision/history.ts';
import { idsOf } from '../../src/check/ids.ts';
import { followsOf, recordOf } from '../../src/check/freshness.ts';
import { readFollows } from '../../src/method/schemas/follows.ts';
import type { Project } from '../../src/check/project.ts';
import { writeNew } from '../scaffold/write-new.ts';
import { factsBlock } from '../scaffold/facts.ts';
import { translatedBody, translatedWords, type Original } from '../scaffold/translation.ts';
import { withFollows } from '../scaffold/yaml.ts';
import { changedParts } from './changed.ts';
import { stateOf, type Pair } from './pairs.ts';
import { methodLanguage } from '../../src/language/active.ts';

/** Says which translations are missing and which are behind. */
export function list(pairs: readonly Pair[]): void {
	const titles = {
		missing: 'Not translated yet',
		outdated: 'The original has changed since',
		unrecorded: 'Do not say which text they follow',
	} as const;
	for (const [state, title] of Object.entries(titles)) {
		const found = pairs.filter((pair) => stateOf(pair) === state);
		if (found.length > 0) console.log(`${title}: ${found.length}`);
		for (const pair of found) {
			console.log(`  npm run translate -- ${pair.typed}  → ${pair.file}`);
			if (state === 'outdated') for (const line of changedParts(pair)) console.log(`    ${line}`);
		}
	}
	const fresh = pairs.filter((pair) => stateOf(pair) === 'fresh').length;
	console.log(`Up to date: ${fresh} of ${pairs.length}.`);
}

/** Writes a translation that is not there yet: what to translate, beside the place for it. */
export async function start(pair: Pair, project: Project): Promise<void> {
	const { original, source, translation, language, file, typed } = pair;
	const text = await readFile(source.file, 'utf8');
	const data = source.frontmatter.data as Record<string, unknown>;
	const from: Original = {
		kind: original.kind,
		language: source.language,
		words: Object.fromEntries(
			(['title', 'description', 'statement'] as const)
				.filter((key) => typeof data[key] === 'string')
				.map((key) => [key, data[key]]),
		),
		body: text.replace(/^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(\r?\n|$)/, ''),
		revision: recordOf(original),
	};
	const body = translatedBody(from, language);
	if (translation) {
		// It has its facts already; only what is not there is added.
		const facts = (await readFile(translation.file, 'utf8')).trimEnd();
		await writeFile(translation.file, withFollows(facts, from.revision) + body);
	} else {
		const facts =
			language === methodLanguage && original.kind ? factsBlock(original.kind, idsOf(project)) : [];
		await writeNew([{ file, text: translatedWords(from, facts) + body }]);
	}
	console.log(`${translation ? 'Started' : 'Made'} ${file}`);
	console.error(`
1. Write the translation below each quotation, then delete the lines that start with “>”.${
		language === methodLanguage && original.kind && !translation
			? '\n   The Dutch page holds the facts of every language: fill them in at its top.'
			: ''
	}
2. Run “npm run check -- ${file}”: it says what is missing.
The translation records the text that it follows. When that changes, “npm run translate -- ${typed}” shows how.`);
}

/** Shows what changed in the original since the revision that the translation follows. */
export async function showChange(pair: Pair): Promise<void> {
	const { original, translation, typed } = pair;
	const state = stateOf(pair);
	if (state === 'fresh') {
		console.log(`${translation!.file} is up to date with ${original.file}.`);
		return;
	}
	if (state === 'unrecorded') {
		console.log(`${translation!.file} does not say which text it follows.
If it says the same as ${original.file}, record that: npm run translate -- ${typed} --done`);
		return;
	}
	for (const line of changedParts(pair)) console.log(line);
	const { revision } = readFollows(followsOf(translation!)!);
	const commit = commitOfRevision(original.file, revision);
	if (commit) {
		spawnSync('git', ['--no-pager', 'diff', '--word-diff', '-w', commit, '--', original.file], {
			stdio: 'inherit',
		});
	} else {
		console.log(`${original.file} has changed since it was translated, but the history here does not go back to that text.
“git fetch --unshallow” brings the rest of the history, if you cloned only a part.`);
	}
	console.error(`
Does the translation say the same again? Then: npm run translate -- ${typed} --done
Was it a typo, with nothing to translate?      npm run translate -- ${typed} --harmless`);
}

/** Records that a translation follows its original as it is now. */
export async function recordOne({ original, translation, typed }: Pair): Promise<void> {
	if (!translation || stateOf({ original, translation } as Pair) === 'missing')
		throw new Error(`“${typed}” has no translation yet. Start it: npm run translate -- ${typed}`);
	const record = recordOf(original);
	const text = await readFile(translation.file, 'utf8');
	await writeFile(translation.file, withFollows(text, record));
	const { revision } = readFollows(record);
	console.log(`${translation.file} now follows ${original.file} (${revision}).`);
}

/**
 * Records it for every translation that does not say so yet, or not for each part of its original.
 * Leaves the outdated ones alone.
 */
export async function recordAll(pairs: readonly Pair[]): Promise<void> {
	for (const pair of pairs.filter(isUnrecorded)) await recordOne(pair);
}

function isUnrecorded(pair: Pair): boolean {
	const state = stateOf(pair);
	return (
		state === 'unrecorded' ||
		(state === 'fresh' && followsOf(pair.translation!) !== recordOf(pair.original))
	);
}
