import type { Root } from 'mdast';
import { isMap } from 'yaml';
import { guardCharacters, withoutInvisible } from './characters.ts';
import { placeOf, type Finding } from './finding.ts';
import { keptByText } from '../../method/kept.ts';
import { readDocument } from './document.ts';
import { splitPage } from './frontmatter.ts';
import { guardSize, limits, longLine, tooLarge } from './limits.ts';
import { explainJson } from './json.ts';
import { guardOrders } from './orders.ts';
import { parseBody, parseDraft } from './parse.ts';
import { findSlips } from './slips.ts';
import { guardTree } from './tree.ts';
import { judgeJsonReaders, judgeReaders } from './readers.ts';
import { explainYaml, guardData, isPlain, startOf } from './yaml.ts';

/** A page that was found to be harmless, read as far as that took. */
interface HarmlessPage {
	yaml: string;
	tree: Root;
}

/** A page with slips in it, read as its author probably meant it. For the check alone. */
interface Draft {
	/** With as many lines as the facts of the page. */
	yaml: string;
	/** None when the text cannot be read at all. */
	tree?: Root;
}

/** What the guard says of a page. Whoever asks for it only reads it. */
interface Judged {
	findings: readonly Finding[];
	page?: HarmlessPage;
	draft?: Draft;
}

/**
 * Reads a page and says everything in it that could be code, lead readers astray or choke a
 * parser. A page without findings is prose: what the site compiles from it holds no expression, no
 * import but our own, and no handler. Never throws, and runs nothing. The same text is read once.
 */
export const guardPage = keptByText('judged page', judge);

function judge(text: string): Judged {
	const { findings: first, facts, parts } = guardTop(text);
	if (!parts) return { findings: first };
	const parsed = parseBody(parts.body);
	if ('tree' in parsed) {
		const findings = [...first, ...facts, ...guardTree(parsed.tree)];
		const page = { ...parts, tree: parsed.tree };
		return findings.length === 0
			? { findings, page }
			: { findings, draft: { ...page, yaml: mend(parts.yaml) } };
	}
	const { findings, tree } = parseDraft(parts.body, parsed.finding);
	return {
		findings: [...first, ...facts, ...findings, ...(tree ? guardTree(tree) : [])],
		draft: { yaml: mend(parts.yaml), ...(tree ? { tree } : {}) },
	};
}

/** What the guard says of a page before it reads the prose. */
interface Top {
	/** Of the whole text. */
	findings: readonly Finding[];
	/** Of its facts. */
	facts: readonly Finding[];
	/** None when it cannot be taken apart. */
	parts?: { yaml: string; body: string };
}

/** The same of a page of which only the facts are read, with those. */
export function guardFacts(text: string): { findings: readonly Finding[]; yaml?: string } {
	const { findings, facts, parts } = guardTop(text);
	return { findings: [...findings, ...facts], ...(parts && { yaml: parts.yaml }) };
}

/** Both ask for this: the loader for the facts, then the compiler for all of it. */
const guardTop = keptByText('top of a judged page', (text: string): Top => {
	const size = guardSize(text);
	const findings = [...size, ...guardCharacters(text), ...guardOrders(text)];
	if (size.length > 0) return { findings, facts: [] };
	const parts = splitPage(readableOf(text));
	if ('finding' in parts) return { findings: [...findings, parts.finding], facts: [] };
	const facts = guardYaml(parts.yaml, 'page').map((finding) => below(finding, 1));
	return { findings, facts, parts };
});

/** Says everything in a file of YAML that is more than plain data. Never throws. */
export function guardDataFile(text: string): Finding[] {
	const { findings, tooMuch } = beforeReading(text);
	return tooMuch ? findings : [...findings, ...guardYaml(readableOf(text), 'data')];
}

/** The same of a file of JSON, whose readers know no comments and no comma at the end. Never throws. */
export function guardJsonFile(text: string): Finding[] {
	const { findings, tooMuch } = beforeReading(text);
	if (tooMuch) return findings;
	const plain = readableOf(text);
	const wrong = explainJson(plain);
	// What is no JSON is often no YAML either, and says so in words that its author does not know.
	return [...findings, ...(wrong ? [wrong] : guardYaml(plain, 'json'))];
}

/** What is wrong with the text of data, whatever it means, and whether it is too much to be read. */
function beforeReading(text: string): { findings: Finding[]; tooMuch: boolean } {
	const size = tooLarge(text, limits.dataBytes) ?? longLine(text);
	return {
		findings: size ? [size] : [...guardCharacters(text), ...guardOrders(text)],
		tooMuch: size !== undefined,
	};
}

/** The text as its author sees it. */
function readableOf(text: string): string {
	return guardCharacters(text).length > 0 ? withoutInvisible(text) : text;
}

/** Whether data can be looked at in spite of what the guard says: it is plain, only a text is not. */
export function isPlainData(text: string): boolean {
	if (tooLarge(text, limits.dataBytes) ?? longLine(text)) return false;
	try {
		const { document } = readDocument(text);
		return document.errors.length === 0 && isPlain(document);
	} catch {
		return false;
	}
}

/** The same of JSON. */
export function isPlainJson(text: string): boolean {
	return isPlainData(text) && explainJson(text) === undefined;
}

/** Facts of a page, a file of data, or one of those that readers of JSON read. */
type Kind = 'page' | 'data' | 'json';

/** Says everything in YAML that is more than plain data, or why it is no YAML at all. */
const guardYaml = keptByText('judged yaml', (text: string, kind: Kind): readonly Finding[] => {
	const directive = text.search(/^%/m);
	if (directive !== -1) {
		return [
			{
				...placeOf(text, directive),
				message: 'A line that starts with “%” gives orders to the reader of this file.',
				hint: 'Take it out, or put the text between quotes.',
			},
		];
	}
	// Astro's YAML takes `---` for the start of the data whatever follows; ours, for a part of a word.
	const start = text.search(/^---(?![ \t\r\n]|$)/m);
	if (start !== -1) {
		return [
			{
				...placeOf(text, start),
				message: 'A line starts with “---” and goes on.',
				hint: 'Put a line break after “---”, or the whole text between quotes.',
			},
		];
	}
	try {
		// There may be thousands of findings, too many to count the lines before each.
		const { document, lines: lineCounter } = readDocument(text);
		const [error] = document.errors;
		if (error?.code === 'RESOURCE_EXHAUSTION') return [tangled];
		if (error) {
			const said = { ...placeOf(text, error.pos[0]), ...explainYaml(error) };
			return explainError(text, said, kind);
		}
		const place = (offset: number) => {
			const { line, col: column } = lineCounter.linePos(offset);
			return { line, column };
		};
		if (kind === 'page' && document.contents && !isMap(document.contents)) return [noFacts];
		const found = guardData(document, kind === 'page' ? 'page' : 'data').map(
			({ offset, ...finding }): Finding => ({
				...place(offset),
				...finding,
			}),
		);
		// What is more than plain data is handed to no other reader.
		const differ = kind === 'json' ? judgeJsonReaders : judgeReaders;
		const differences = isPlain(document) ? differ(text, document) : [];
		const lines = new Set(found.map(({ line }) => line));
		return [
			...found,
			...differences
				.map(({ path, ...finding }): Finding => ({
					...(path ? place(startOf(document.getIn(path, true))) : {}),
					...finding,
				}))
				.filter(({ line }) => !lines.has(line)),
		].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	} catch {
		return [tangled];
	}
});

/**
 * One mistake makes the parser stumble over what follows, so its own first words count only where
 * no slip is found; what else there is to say is said of the text without the slips.
 */
function explainError(text: string, first: Finding, kind: Kind): readonly Finding[] {
	const { findings, mended } = findSlips(text);
	if (findings.length === 0) return [first];
	const rest = isReadable(mended) ? guardYaml(mended, kind) : [first];
	const lines = new Set<number | undefined>(findings.map(({ line }) => line));
	return [...findings, ...rest.filter(({ line }) => !lines.has(line))].sort(
		(a, b) => (a.line ?? 0) - (b.line ?? 0),
	);
}

/** Facts without their slips; as they are if there are none. */
function mend(yaml: string): string {
	return isReadable(yaml) ? yaml : findSlips(yaml).mended;
}

function isReadable(yaml: string): boolean {
	try {
		return readDocument(yaml).document.errors.length === 0;
	} catch {
		return false;
	}
}

const noFacts: Finding = {
	line: 1,
	column: 1,
	message: 'What stands between the two lines of “---” are no facts.',
	hint: 'Write “title:” with the title behind it, and “description:” on a line of its own.',
};

const tangled: Finding = {
	line: 1,
	column: 1,
	message: 'The facts are too tangled to be read.',
	hint: 'Data here has a few levels at most.',
};

function below(finding: Finding, lines: number): Finding {
	return { ...finding, line: (finding.line ?? 1) + lines };
}
