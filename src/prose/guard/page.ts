import type { Root } from 'mdast';
import { LineCounter, parseDocument } from 'yaml';
import { guardCharacters } from './characters.ts';
import { placeOf, type Finding } from './finding.ts';
import { splitPage } from './frontmatter.ts';
import { guardSize, limits, longLine, tooLarge } from './limits.ts';
import { guardOrders } from './orders.ts';
import { parseBody } from './parse.ts';
import { guardTree } from './tree.ts';
import { explainYaml, guardData } from './yaml.ts';

/** A page that was found to be harmless, read as far as that took. */
interface HarmlessPage {
	yaml: string;
	tree: Root;
}

/**
 * Reads a page and says everything in it that could be code, lead readers astray or choke a
 * parser. A page without findings is prose: what the site compiles from it holds no expression, no
 * import but our own, and no handler. Never throws, and runs nothing.
 */
export function guardPage(text: string): { findings: Finding[]; page?: HarmlessPage } {
	const size = guardSize(text);
	const first = size.length > 0 ? size : [...guardCharacters(text), ...guardOrders(text)];
	if (first.length > 0) return { findings: first };
	const parts = splitPage(text);
	if ('finding' in parts) return { findings: [parts.finding] };
	const facts = guardYaml(parts.yaml, 'page').map((finding) => below(finding, 1));
	const parsed = parseBody(parts.body);
	if ('finding' in parsed) return { findings: [...facts, parsed.finding] };
	const findings = [...facts, ...guardTree(parsed.tree)];
	return findings.length > 0 ? { findings } : { findings, page: { ...parts, tree: parsed.tree } };
}

/** Says everything in a file of YAML that is more than plain data. Never throws. */
export function guardDataFile(text: string): Finding[] {
	const size = tooLarge(text, limits.dataBytes) ?? longLine(text);
	const first = size ? [size] : [...guardCharacters(text), ...guardOrders(text)];
	return first.length > 0 ? first : guardYaml(text, 'data');
}

/** The same of a file of JSON, whose readers know no comments and no comma at the end. Never throws. */
export function guardJsonFile(text: string): Finding[] {
	const findings = guardDataFile(text);
	if (findings.length > 0) return findings;
	try {
		JSON.parse(text);
		return [];
	} catch (error) {
		const offset = /at position (\d+)/.exec(String(error))?.[1];
		return [
			{
				...(offset === undefined ? {} : placeOf(text, Number(offset))),
				message: 'This is not valid JSON.',
				hint: 'Look for a comma too many, a comment, or a text without double quotes.',
			},
		];
	}
}

/** Says everything in YAML that is more than plain data, or why it is no YAML at all. */
function guardYaml(text: string, kind: 'page' | 'data'): Finding[] {
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
		const lineCounter = new LineCounter();
		const document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false });
		const [error] = document.errors;
		if (error?.code === 'RESOURCE_EXHAUSTION') return [tangled];
		// One mistake makes the parser stumble over what follows, so only the first is worth reading.
		if (error) return [{ ...placeOf(text, error.pos[0]), ...explainYaml(error) }];
		return guardData(document, kind).map(({ offset, ...finding }) => {
			const { line, col: column } = lineCounter.linePos(offset);
			return { line, column, ...finding };
		});
	} catch {
		return [tangled];
	}
}

const tangled: Finding = {
	line: 1,
	column: 1,
	message: 'The facts are too tangled to be read.',
	hint: 'Data here has a few levels at most.',
};

function below(finding: Finding, lines: number): Finding {
	return { ...finding, line: (finding.line ?? 1) + lines };
}
