import { isMap, isNode, isPair, isScalar, visit, type Document } from 'yaml';
import { readDocument } from '../prose/guard/document.ts';
import { guardDataFile, guardJsonFile, isPlainData, isPlainJson } from '../prose/guard/page.ts';
import { keptByText } from '../method/kept.ts';
import type { Problem } from './problem.ts';

/** A place in a file, both 1-based. */
interface Position {
	line: number;
	column: number;
}

/** A single value in a file, as it was written. */
export interface Written extends Position {
	/** The key that it stands behind, or the one of the list that it is in. */
	key: string;
	value: unknown;
	/** Without quotes around it. */
	bare: boolean;
	/** What stands behind it on the line, after a `#`. */
	comment: string | undefined;
}

/** YAML (or JSON, which is YAML) that knows where each value was written. */
export interface Source {
	/** None when it cannot be read, or is more than plain data. */
	data: unknown;
	/** What is more than plain data, or cannot be read. */
	problems: Problem[];
	/** Where the value at `path` starts, or its closest ancestor when there is none. */
	at(path: readonly PropertyKey[]): Position;
	/** Where the key `key` of the map at `path` starts. */
	atKey(path: readonly PropertyKey[], key: string): Position;
	/** Every single value, in the order in which they stand. */
	written(): Written[];
}

/** The data as a group of facts; none when it is something else. */
export function factsIn({ data }: Pick<Source, 'data'>): Record<string, unknown> {
	const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
	return isGroup ? (data as Record<string, unknown>) : {};
}

/**
 * Reads YAML with positions. The same text is read once, so nobody may change the data.
 *
 * @param firstLine Line of the file on which `text` starts.
 */
export function readYaml(text: string, file: string, firstLine = 1): Source {
	return read(text, file, firstLine);
}

const read = keptByText(
	'yaml with places',
	(text: string, file: string, firstLine: number): Source => {
		const guard = file.endsWith('.json') ? guardJsonFile : guardDataFile;
		const problems = guard(text).map((finding) => ({
			file,
			...finding,
			...(finding.line === undefined ? {} : { line: finding.line + firstLine - 1 }),
		}));
		// One text that may not be there is no reason to be silent about the rest of the file.
		const isRead = file.endsWith('.json') ? isPlainJson : isPlainData;
		const isRefused = problems.length > 0 && !isRead(text);
		const { document, lines } = readDocument(isRefused ? '' : text);
		const position = (offset: number): Position => {
			const { line, col } = lines.linePos(offset);
			return { line: line + firstLine - 1, column: col };
		};

		return {
			data: isRefused ? undefined : document.toJS(),
			problems,
			at: (path) => position(startOf(document, path)),
			atKey: (path, key) => position(keyStart(document, path, key) ?? startOf(document, path)),
			written: () => writtenIn(document, position),
		};
	},
);

function writtenIn(document: Document, position: (offset: number) => Position): Written[] {
	const found: Written[] = [];
	visit(document, {
		Scalar(at, node, ancestors) {
			if (at === 'key') return;
			const pair = ancestors.findLast((one) => isPair(one));
			found.push({
				...position(node.range?.[0] ?? 0),
				key: isScalar(pair?.key) ? String(pair.key.value) : '',
				value: node.value,
				bare: node.type === 'PLAIN',
				comment: node.comment ?? undefined,
			});
		},
	});
	return found;
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
