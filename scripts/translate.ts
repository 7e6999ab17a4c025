/**
 * Starts a translation, shows what changed in its original, and records that it is up to date.
 *
 * Usage: node scripts/translate.ts                      lists what is missing and what is outdated in this edition
 *        node scripts/translate.ts levers/x             starts the translation, or shows the change
 *        node scripts/translate.ts de/levers/x          the same, into a language that need not be whole
 *        node scripts/translate.ts levers/x --done      the translation follows the original again
 *        node scripts/translate.ts levers/x --harmless  the change does not touch the translation
 *        node scripts/translate.ts --all                records it where a translation does not say so yet
 *
 * The last three write `follows:` in the translation. Nothing that someone wrote is overwritten.
 */
import { parseArgs } from 'node:util';
import { readProject } from '../src/check/project.ts';
import { isHiddenAt } from '../src/language/edition/hidden.ts';
import { visible } from '../src/prose/guard/finding.ts';
import { didYouMean } from '../src/check/nearest.ts';
import { pairAt, pairsOf, stateOf, type Pair } from './translate/pairs.ts';
import { list, recordAll, recordOne, showChange, start } from './translate/steps.ts';

try {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: {
			done: { type: 'boolean' },
			harmless: { type: 'boolean' },
			all: { type: 'boolean' },
		},
	});
	const project = await readProject(process.cwd());
	const pairs = pairsOf(project);
	if (values.all) await recordAll([...pairs.values()]);
	else if (positionals.length === 0)
		list([...pairs.values()].filter(({ name }) => !isHiddenAt(name)));
	for (const path of positionals) {
		const pair = find(path, pairs);
		const state = stateOf(pair);
		if (values.done || values.harmless) await recordOne(pair);
		else if (state === 'missing') await start(pair, project);
		else await showChange(pair);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** A page by what people type: `levers/x`, `en/levers/x` or the path of its file. */
function find(path: string, pairs: ReadonlyMap<string, Pair>): Pair {
	const name = path
		.replace(/^\.?\/?(content\/docs\/)?/, '')
		.replace(/\.mdx$|\/$/, '')
		.replace(/(^|\/)(index|home)$/, '');
	const pair = pairAt(name, pairs);
	if (!pair)
		throw new Error(
			`There is no page “${visible(name)}”. ${didYouMean(
				name,
				[...pairs.values()].map((one) => one.name),
			)}`,
		);
	return pair;
}
