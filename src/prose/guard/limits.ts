import type { Finding } from './finding.ts';

/**
 * How large things may be. Ten times what a good page needs, and small enough that no parser takes
 * more than a few seconds, whatever is written.
 */
export const limits = {
	pageBytes: 100 * 1024,
	dataBytes: 512 * 1024,
	imageBytes: 2 * 1024 * 1024,
	/** Of one side, and of the whole image. A large screen shows eight million. */
	imageSide: 10_000,
	imagePixels: 25_000_000,
	/** Chunks, segments or boxes that an image file consists of. */
	imageParts: 1_000,
	/** Layers that a JPEG is built up in, each of which a reader goes through whole. */
	imageScans: 40,
	/** Bytes of a profile or a note in an image, which may be squeezed a thousand times. */
	imageNote: 256 * 1024,
	frontmatter: 20_000,
	line: 5_000,
	indent: 100,
	lines: 2_000,
	/** `>` and list marks at the start of one line. */
	containers: 12,
	/** Characters and brackets without a blank line in between: what a parser reads as one. */
	block: 12_000,
	brackets: 1_000,
	cells: 20_000,
	/** On one page, of signs for each of which a parser looks back at the ones before it. */
	braces: 200,
	emphasis: 3_000,
	pageBrackets: 5_000,
	pipes: 3_000,
	marks: 2_000,
	/** Asides inside asides, and how often the parser may read the page because of asides. */
	asides: 5,
	asideBytes: 4 * 1024 * 1024,
	/** Elements of a drawing that are drawn again as part of another. */
	copies: 5_000,
	/** Levels of the syntax tree, of a page or of data. */
	depth: 50,
} as const;

/** Refuses a page that a parser could choke on, before any parser sees it. */
export function guardSize(text: string): Finding[] {
	const finding =
		tooLarge(text, limits.pageBytes) ?? tooDense(text) ?? tooManySigns(text) ?? tooManyAsides(text);
	return finding ? [finding] : [];
}

/** Refuses a text of more bytes than `most`. */
export function tooLarge(text: string, most: number): Finding | undefined {
	const bytes = text.length > most ? text.length : new TextEncoder().encode(text).length;
	return bytes > most ? tooManyBytes(bytes, most) : undefined;
}

/** What to say of a file that is too large to read. */
export function tooManyBytes(bytes: number, most: number): Finding {
	return {
		message: `This file is ${Math.ceil(bytes / 1024)} KB; ${most / 1024} KB is the most.`,
		hint: 'Make it smaller, or divide it over more files.',
	};
}

/** Refuses a line that is longer than people write. */
export function longLine(text: string): Finding | undefined {
	const line = text.split('\n').findIndex(({ length }) => length > limits.line);
	if (line === -1) return undefined;
	return {
		line: line + 1,
		column: 1,
		message: `This line is longer than ${limits.line} characters.`,
		hint: 'Divide it over more lines or paragraphs.',
	};
}

function tooDense(text: string): Finding | undefined {
	const long = longLine(text);
	if (long) return long;
	let [size, brackets, pipes, rows] = [0, 0, 0, 0];
	for (const [index, line] of text.split('\n').entries()) {
		const at = { line: index + 1, column: 1 };
		if (marksOf(line) > limits.containers || widthOf(leadOf(line)) > limits.indent) {
			return {
				...at,
				message: 'This line is nested too deeply.',
				hint: 'Keep quotations and lists to a few levels; move the rest to a paragraph or section of its own.',
			};
		}
		if (line.trim() === '') [size, brackets, pipes, rows] = [0, 0, 0, 0];
		size += line.length;
		rows += 1;
		brackets += count(line, /[[\]]/g);
		pipes = Math.max(pipes, count(line, /\|/g));
		if (size > limits.block || brackets > limits.brackets || pipes * rows > limits.cells) {
			return {
				...at,
				message: 'Too much stands together here without a blank line.',
				hint: 'Divide it over more paragraphs, lists or tables.',
			};
		}
	}
	return undefined;
}

const counters = [
	{ name: 'opening braces', most: limits.braces, countIn: (line: string) => count(line, /\{/g) },
	{ name: 'signs * _ ~', most: limits.emphasis, countIn: (line: string) => count(line, /[*_~]/g) },
	{ name: 'brackets', most: limits.pageBrackets, countIn: (line: string) => count(line, /[[\]]/g) },
	{ name: 'signs |', most: limits.pipes, countIn: (line: string) => count(line, /\|/g) },
	{ name: 'quotations and list items', most: limits.marks, countIn: marksOf },
];

/** What is cheap once, and dear when a whole page consists of it. */
function tooManySigns(text: string): Finding | undefined {
	const lines = text.split('\n');
	if (lines.length > limits.lines) {
		return {
			message: `This page has more than ${limits.lines} lines.`,
			hint: 'Divide it over more pages.',
		};
	}
	const totals = new Map<string, number>();
	for (const [index, line] of lines.entries()) {
		for (const { name, most, countIn } of counters) {
			const total = (totals.get(name) ?? 0) + countIn(line);
			totals.set(name, total);
			if (total <= most) continue;
			return {
				line: index + 1,
				column: 1,
				message: `This page has more than ${most} ${name}.`,
				hint: 'A page holds prose, which needs few of them. Divide it over more pages.',
			};
		}
	}
	return undefined;
}

function tooManyAsides(text: string): Finding | undefined {
	let [depth, openers] = [0, 0];
	for (const [index, line] of text.split('\n').entries()) {
		if (!line.includes(':::')) continue;
		const opens = /:::\s*[^\s:]/.test(line);
		depth = opens ? depth + 1 : Math.max(0, depth - 1);
		openers += opens ? 1 : 0;
		if (depth > limits.asides || openers * text.length > limits.asideBytes) {
			return {
				line: index + 1,
				column: 1,
				message:
					depth > limits.asides
						? `More than ${limits.asides} asides are open here at once.`
						: 'This page has too many asides for its length.',
				hint: 'Close every aside with a line “:::”, and use fewer of them.',
			};
		}
	}
	return undefined;
}

function count(text: string, sign: RegExp): number {
	return text.match(sign)?.length ?? 0;
}

/** What stands before the words of a line. */
function leadOf(line: string): string {
	return /^[\s>*+\-\d.)]*/.exec(line)![0];
}

/** How many `>` and list marks a line starts with; a line across the page is none. */
function marksOf(line: string): number {
	if (/^\s*([*-])(\s*\1)*\s*$/.test(line)) return 0;
	return count(leadOf(line), /[>*+-]|\d+[.)]/g);
}

function widthOf(lead: string): number {
	return lead.replaceAll('\t', '    ').length;
}
