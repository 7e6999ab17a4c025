/**
 * Makes a new page, with every fact explained and the sections that it needs. Never overwrites.
 *
 * Usage: node scripts/new.ts [kind] ["Title"] [--lang nl|en] [--id name]
 *        node scripts/new.ts session|text|rule [id]
 *
 * Asks for what is missing when someone is there to answer.
 */
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { languages, type Language } from '../src/language/locales.ts';
import { kinds } from '../src/method/schemas/kinds.ts';
import { pageKinds, type PageKind } from '../src/method/schemas/kind-names.ts';
import { idsOf } from '../src/check/ids.ts';
import { readProject, type Project } from '../src/check/project.ts';
import { factsIn } from '../src/check/yaml.ts';
import { didYouMean } from '../src/check/nearest.ts';
import { visible } from '../src/prose/guard/finding.ts';
import { judgePath } from '../src/prose/guard/places.ts';
import { dataSorts, folderOf, newData, type DataSort } from './scaffold/data.ts';
import { writeNew } from './scaffold/write-new.ts';
import { addressable, freeName, newPage } from './scaffold/page.ts';
import { methodLanguage } from '../src/language/active.ts';

const words = [...pageKinds.map((kind) => kinds[kind].block as string), ...dataSorts];

try {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { lang: { type: 'string' }, id: { type: 'string' } },
	});
	const project = await readProject(process.cwd());
	const wanted = positionals[0] ?? (await ask(`What do you want to write? (${words.join(', ')})`));
	const sort = dataSorts.find((one) => one === wanted);
	if (sort) await makeData(sort, values.id ?? positionals[1], project);
	else await makePage(kindOf(wanted), positionals[1], values, project);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Makes a file of data, which all languages share. */
async function makeData(sort: DataSort, name: string | undefined, project: Project) {
	const folder = folderOf(sort);
	const files = { session: project.sessions, text: project.texts, rule: project.rules }[sort];
	const given =
		name ?? (await ask('Its id, in English, such as “open-day”? It is part of the address.'));
	const taken = files.map(({ file }) => path.basename(file, '.yaml'));
	const id = idFrom(given, '', taken, (one) => `${folder}/${one}.yaml`);
	// A new session belongs to no step yet, and to no unit.
	const beside = files
		.map(({ source }) => (source.data ?? {}) as Readonly<Record<string, unknown>>)
		.filter(({ step, unit }) => step === undefined && unit === undefined);
	const orders = beside.map(({ order }) => order);
	const last = Math.max(0, ...orders.filter((one) => typeof one === 'number'));
	const made = newData(sort, id, last + 1);
	await writeNew([made]);
	console.log(`Made ${made.file}`);
	console.error(`
1. Open ${made.file} and write in the place of every “…”, in each of its languages. Every key is explained.
2. Run “npm run check -- ${made.file}”: it says what is missing.`);
}

/** Makes a page, in one file or, written first in English, in two. */
async function makePage(
	kind: PageKind,
	given: string | undefined,
	values: { lang?: string | undefined; id?: string | undefined },
	project: Project,
) {
	const ids = idsOf(project);
	const title = given ?? (await ask('Its title, in the language in which you will write it?'));
	if (!title.trim()) throw new Error('A page needs a title: npm run new -- case "Title" --lang nl');
	const language = languageOf(
		values.lang ??
			(process.stdin.isTTY
				? await ask(`In which language? (${languages.join(', ')})`)
				: methodLanguage),
	);
	// “index” is the page of the folder itself.
	const taken = ['index', ...ids[kind], ...namesIn(project, kind)];
	const id = idFrom(values.id, title, taken);
	const files = newPage({ kind, id, title, language, order: nextOrder(project, kind) }, ids);
	await writeNew(files);

	for (const { file } of files) console.log(`Made ${file}`);
	console.error(`
1. Open ${files[0]!.file} and write. Every fact is explained above it.
2. Run “npm run check -- ${files.map(({ file }) => file).join(' ')}”: it says what is missing.${
		values.id
			? ''
			: `
The address will be /${kind}/${id}/, in every language. Another name? Rename the file now.`
	}`);
}

async function ask(question: string): Promise<string> {
	if (!process.stdin.isTTY)
		throw new Error('Say what to make: npm run new -- case "Title" --lang nl');
	const terminal = createInterface({ input: process.stdin, output: process.stderr });
	try {
		return (await terminal.question(`${question} `)).trim();
	} finally {
		terminal.close();
	}
}

function kindOf(word: string): PageKind {
	const found = pageKinds.find((kind) => [kind, kinds[kind].block as string].includes(word));
	if (!found) throw new Error(`“${word}” is not a kind of page. ${didYouMean(word, words)}`);
	return found;
}

function languageOf(word: string): Language {
	const found = languages.find((language) => language === word);
	if (!found)
		throw new Error(`“${word}” is not a language of the site: choose ${languages.join(' or ')}.`);
	return found;
}

function namesIn({ pageIds }: Project, kind: PageKind): string[] {
	return [...pageIds].flatMap((id) => id.split(`${kind}/`)[1] ?? []);
}

function idFrom(
	wanted: string | undefined,
	title: string,
	taken: string[],
	fileOf = (id: string) => `content/docs/${id}.mdx`,
): string {
	if (wanted === undefined) {
		const name = addressable(title) || 'page';
		return freeName(isAddress(name) ? name : `${name}-page`, taken);
	}
	const better = addressable(wanted);
	if (wanted !== better)
		throw new Error(
			`“${visible(wanted)}” will not do as an address.${better ? ` Try “${better}”.` : ''}`,
		);
	if (!isAddress(wanted, fileOf))
		throw new Error(`“${wanted}” will not do as an address: choose another word.`);
	if (taken.includes(wanted)) throw new Error(`“${wanted}” exists already. Choose another name.`);
	return wanted;
}

function isAddress(name: string, fileOf = (id: string) => `content/docs/${id}.mdx`): boolean {
	return 'kind' in judgePath(fileOf(name));
}

function nextOrder({ pages }: Project, kind: PageKind): number {
	const orders = pages
		.filter((page) => page.kind === kind && page.language === methodLanguage)
		.map(({ frontmatter }) => {
			const facts = factsIn(frontmatter)[kinds[kind].block] as { order?: unknown } | undefined;
			return typeof facts?.order === 'number' ? facts.order : 0;
		});
	return Math.max(0, ...orders) + 1;
}
