/**
 * Makes a new page, with every fact explained and the sections that it needs. Never overwrites.
 *
 * Usage: node scripts/new.ts [kind] ["Title"] [--lang nl|en] [--id name]
 *
 * Asks for what is missing when someone is there to answer.
 */
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
import { writeNew } from './scaffold/write-new.ts';
import { addressable, freeName, newPage } from './scaffold/page.ts';

const words = pageKinds.map((kind) => kinds[kind].block as string);

try {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: { lang: { type: 'string' }, id: { type: 'string' } },
	});
	const project = await readProject(process.cwd());
	const ids = idsOf(project);
	const kind = kindOf(
		positionals[0] ?? (await ask(`What do you want to write? (${words.join(', ')})`)),
	);
	const title =
		positionals[1] ?? (await ask('Its title, in the language in which you will write it?'));
	if (!title.trim()) throw new Error('A page needs a title: npm run new -- case "Title" --lang nl');
	const language = languageOf(
		values.lang ?? (process.stdin.isTTY ? await ask('In which language? (nl, en)') : 'nl'),
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
The address will be /${kind}/${id}/, in both languages. Another name? Rename the file now.`
	}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
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
	if (!found) throw new Error(`“${word}” is not a language of the site: choose nl or en.`);
	return found;
}

function namesIn({ pageIds }: Project, kind: PageKind): string[] {
	return [...pageIds].flatMap((id) => id.split(`${kind}/`)[1] ?? []);
}

function idFrom(wanted: string | undefined, title: string, taken: string[]): string {
	if (wanted === undefined) {
		const name = addressable(title) || 'page';
		return freeName(isAddress(name) ? name : `${name}-page`, taken);
	}
	const better = addressable(wanted);
	if (wanted !== better)
		throw new Error(
			`“${visible(wanted)}” will not do as an address.${better ? ` Try “${better}”.` : ''}`,
		);
	if (!isAddress(wanted))
		throw new Error(`“${wanted}” will not do as an address: choose another word.`);
	if (taken.includes(wanted)) throw new Error(`“${wanted}” exists already. Choose another name.`);
	return wanted;
}

function isAddress(name: string): boolean {
	return 'kind' in judgePath(`content/docs/${name}.mdx`);
}

function nextOrder({ pages }: Project, kind: PageKind): number {
	const orders = pages
		.filter((page) => page.kind === kind && page.language === 'nl')
		.map(({ frontmatter }) => {
			const facts = factsIn(frontmatter)[kinds[kind].block] as { order?: unknown } | undefined;
			return typeof facts?.order === 'number' ? facts.order : 0;
		});
	return Math.max(0, ...orders) + 1;
}
