import type { Root } from 'mdast';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { guardCharacters } from './characters.ts';
import { placeOf, type Finding } from './finding.ts';
import { splitPage } from './frontmatter.ts';
import { guardSize, limits, longLine, tooLarge } from './limits.ts';
import { guardOrders } from './orders.ts';
import { parseBody } from './parse.ts';
import { guardTree } from './tree.ts';
import { judgeJsonReaders, judgeReaders } from './readers.ts';
import { explainYaml, guardData, startOf } from './yaml.ts';

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
	const first = beforeReading(text);
	return first.length > 0 ? first : guardYaml(text, 'data');
}

/** The same of a file of JSON, whose readers know no comments and no comma at the end. Never throws. */
export function guardJsonFile(text: string): Finding[] {
	const first = beforeReading(text);
	if (first.length > 0) return first;
	return guardYaml(text, 'data', judgeJsonReaders);
}

function beforeReading(text: string): Finding[] {
	const size = tooLarge(text, limits.dataBytes) ?? longLine(text);
	return size ? [size] : [...guardCharacters(text), ...guardOrders(text)];
}

/** Says everything in YAML that is more than plain data, or why it is no YAML at all. */
function guardYaml(text: string, kind: 'page' | 'data', differ = judgeReaders): Finding[] {
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
		const place = (offset: number) => {
			const { line, col: column } = lineCounter.linePos(offset);
			return { line, column };
		};
		if (kind === 'page' && document.contents && !isMap(document.contents)) return [noFacts];
		const found = guardData(document, kind);
		if (found.length > 0) {
			return found.map(({ offset, ...finding }) => ({ ...place(offset), ...finding }));
		}
		const difference = differ(text, document);
		if (!difference) return [];
		const { path, ...finding } = difference;
		return [{ ...(path ? place(startOf(document.getIn(path, true))) : {}), ...finding }];
	} catch {
		return [tangled];
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
