import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import { guardDataFile, guardJsonFile } from '../prose/guard/page.ts';
import type { Problem } from './problem.ts';

/** A place in a file, both 1-based. */
interface Position {
	line: number;
	column: number;
}

/** YAML (or JSON, which is YAML) that knows where each value was written. */
export interface Source {
	data: unknown;
	/** What is more than plain data, or cannot be read. */
	problems: Problem[];
	/** Where the value at `path` starts, or its closest ancestor when there is none. */
	at(path: readonly PropertyKey[]): Position;
	/** Where the key `key` of the map at `path` starts. */
	atKey(path: readonly PropertyKey[], key: string): Position;
}

/** The data as a group of facts; none when it is something else. */
export function factsIn({ data }: Pick<Source, 'data'>): Record<string, unknown> {
	const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
	return isGroup ? (data as Record<string, unknown>) : {};
}

/**
 * Reads YAML with positions.
 *
 * @param firstLine Line of the file on which `text` starts.
 */
export function readYaml(text: string, file: string, firstLine = 1): Source {
	const guard = file.endsWith('.json') ? guardJsonFile : guardDataFile;
	const problems = guard(text).map((finding) => ({
		file,
		...finding,
		...(finding.line === undefined ? {} : { line: finding.line + firstLine - 1 }),
	}));
	const lines = new LineCounter();
	const document = parseDocument(problems.length > 0 ? '' : text, {
		lineCounter: lines,
		prettyErrors: false,
		// Seen by the guard already; the parser takes long for it.
		uniqueKeys: false,
	});
	const position = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};

	return {
		data: problems.length > 0 ? undefined : document.toJS(),
		problems,
		at: (path) => position(startOf(document, path)),
		atKey: (path, key) => position(keyStart(document, path, key) ?? startOf(document, path)),
	};
}

function startOf(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}

function keyStart(document: Document, path: readonly PropertyKey[], key: string) {
	const map = path.length === 0 ? document.contents : document.getIn(path, true);
	if (!isMap(map)) return undefined;
	const pair = map.items.find((item) => isPair(item) && String(item.key) === key);
	return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}
