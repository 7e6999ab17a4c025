/**
 * Says what each part of the search is worth: leaves it out of a copy of its code, writes the index
 * of a built site again, and asks the whole set of queries.
 *
 * Usage: node bench/search.ts [--dist dist] [part …]
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { project, scratchFolder } from './copy.ts';
import { figures, type Outcome } from './search-figures.ts';
import { load, printTable } from './table.ts';

/** A part that can be left out: what to change in which file, and which lines are there for it. */
interface Part {
	file: string;
	from: string;
	to: string;
	/** Own lines that would go with it. */
	lines: number;
}

const feature = 'src/features/search';
const linesOf = (file: string) =>
	readFileSync(path.join(project, feature, file), 'utf8').split('\n').length - 1;

const parts: Record<string, Part> = {
	'stop words': {
		file: 'stop-words.ts',
		from: "new Set([...stopWordsOf(language), ...known[language].asking.split(' ')])",
		to: "new Set(['de', 'the'])",
		lines: linesOf('stop-words.ts') + 6,
	},
	'asked sentences': {
		file: 'hidden.ts',
		from: '\t\t\t\t\tasked.map(',
		to: '\t\t\t\t\t[].map(',
		lines: 14,
	},
	synonyms: {
		file: 'hidden.ts',
		from: 'synonymsOf([...synonyms, ...terms.map(namesOf)], family, telling)',
		to: '() => []',
		lines: linesOf('synonyms.ts') + 4,
	},
	families: {
		file: 'hidden.ts',
		from: 'familiesOf(everything, language)',
		to: '(_: string): string[] => []',
		lines: linesOf('families.ts') - 14,
	},
	'parts of compounds': {
		file: 'hidden.ts',
		from: 'partsOf(word, isWord)',
		to: '[] as string[]',
		lines: linesOf('compounds.ts') + 6,
	},
	'neighbours as one word': {
		file: 'hidden.ts',
		from: 'const all = wordsOf(text);\n',
		to: 'const all = wordsOf(text).slice(0, 1);\n',
		lines: 5,
	},
	'typo correction': {
		file: 'correct.ts',
		from: 'word.length > 40) return []',
		to: 'word.length > 4) return []',
		lines: linesOf('correct.ts') + linesOf('nearest-terms.ts') / 2 + 22,
	},
	'parts of unknown compounds': {
		file: 'correct.ts',
		from: 'found.length > 0 ? found : parts(word)',
		to: 'found.length > 0 ? found : []',
		lines: 29,
	},
	'unfinished last word': {
		file: 'find.ts',
		from: 'lookWell(word, place === words.length - 1)',
		to: 'lookWell(word, false)',
		lines: 14,
	},
	'standing of kinds': {
		file: 'standing.ts',
		from: '\treturn (\n\t\t(!isOverview',
		to: '\tif (1) return 1;\n\treturn (\n\t\t(!isOverview',
		lines: 27,
	},
	'first-person trouble': {
		file: 'find.ts',
		from: 'all.some((word) => trouble.has(word))',
		to: 'false',
		lines: 9,
	},
	'share of the question': {
		file: 'find.ts',
		from: ' * (0.17 + 0.83 * share ** 1.5)',
		to: '',
		lines: 6,
	},
	'whole name': { file: 'find.ts', from: '? 2 : 1;', to: '? 1 : 1;', lines: 5 },
	'only little words': {
		file: 'find.ts',
		from: '(isTelling ? telling : pairs)',
		to: 'telling',
		lines: 5,
	},
	'American spelling': {
		file: 'find.ts',
		from: 'return spelling ?',
		to: 'return word === null ?',
		lines: 5,
	},
	'places as records': {
		file: 'page.ts',
		from: "if (!properties['id']) return false;",
		to: "if (properties['id'] !== '?') return false;",
		lines: 60,
	},
};

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { dist: { type: 'string', default: 'dist' } },
});
const scratch = scratchFolder();
const site = path.join(scratch, 'site');
for (const file of globSync('**/index.html', { cwd: values.dist }))
	cpSync(path.join(values.dist, file), path.join(site, file));

console.log(load());
const rows: (string | number)[][] = [];
for (const name of ['nothing', ...Object.keys(parts)]) {
	if (positionals.length > 0 && name !== 'nothing' && !positionals.includes(name)) continue;
	const outcomes = answers(copyOfCode(name, parts[name]));
	console.error(`Without ${name}: ${figures(outcomes)}`);
	const of = (isWanted: (one: Outcome) => boolean) => figures(outcomes.filter(isWanted));
	rows.push([
		name,
		of(({ isHeldOut }) => !isHeldOut),
		of(({ isHeldOut }) => isHeldOut),
		of(({ language }) => language === 'nl'),
		of(({ language }) => language === 'en'),
		Math.round(parts[name]?.lines ?? allLines()),
		kilobytes('nl'),
		kilobytes('en'),
	]);
}
printTable([
	['left out', 'tuned hit / MRR', 'held out', 'Dutch', 'English', 'lines', 'KB nl', 'KB en'],
	...rows,
]);
console.log(
	`The first row has everything, with all own lines. KB: what is fetched before the first word. ${load()}`,
);

/** A copy of the code of the search without one part, beside what it imports. */
function copyOfCode(name: string, part?: Part): string {
	const root = path.join(scratch, name.replaceAll(' ', '-'));
	const code = path.join(root, feature);
	cpSync(path.join(project, feature), code, { recursive: true });
	mkdirSync(path.join(root, 'src'), { recursive: true });
	for (const link of ['src/language', 'node_modules', 'package.json'])
		symlinkSync(path.join(project, link), path.join(root, link));
	if (!part) return code;
	const file = path.join(code, part.file);
	const text = readFileSync(file, 'utf8');
	if (text.split(part.from).length !== 2)
		throw new Error(`“${part.from}” does not stand once in ${part.file}: mend bench/search.ts.`);
	writeFileSync(
		file,
		text.replace(part.from, () => part.to),
	);
	return code;
}

function answers(code: string): Outcome[] {
	const script = path.join(import.meta.dirname, 'search-answers.ts');
	const output = execFileSync(process.execPath, [script, code, site], {
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	});
	return JSON.parse(output.trim().split('\n').at(-1)!) as Outcome[];
}

/** What a browser fetches before the first word: the script, its engine, what there is of pages. */
function kilobytes(language: string): string {
	const files = globSync(
		`{pagefind.js,wasm.${language}.*,pagefind.${language}_*,${language}.json}`,
		{
			cwd: path.join(site, 'pagefind'),
		},
	);
	const bytes = files
		.map((file) => readFileSync(path.join(site, 'pagefind', file)))
		.reduce((sum, body) => sum + Math.min(body.length, brotliCompressSync(body).length), 0);
	return (bytes / 1000).toFixed(1);
}

/** Own lines of code, without tests and without style. */
function allLines(): number {
	return globSync('**/*.{ts,astro}', { cwd: path.join(project, feature) })
		.filter((file) => !/\.test\.ts$|testing\//.test(file))
		.reduce((sum, file) => sum + linesOf(file), 0);
}
