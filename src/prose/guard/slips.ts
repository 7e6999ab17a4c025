import { parseDocument } from 'yaml';
import { quote, visible, type Finding } from './finding.ts';

/** What is wrong in YAML, line by line, and the same text as its author probably meant it. */
interface Slips {
	findings: (Finding & { line: number })[];
	/** With as many lines as before. */
	mended: string;
}

/** A line of YAML in its parts: what stands before the key, the key, and what follows its colon. */
const pair =
	/^(?<indent>[ \t\u00A0]*)(?<dash>(?:-[ \u00A0]+)*)(?<key>[A-Za-z_][\w-]*)(?<gap>[ \t\u00A0]*):(?<space>[ \t\u00A0]*)(?<value>.*)$/;
const item = /^(?<indent>[ \t\u00A0]*)(?<dash>-[ \u00A0]+)(?<value>[^\s\u00A0].*)$/;

/** The longest text that is looked at line by line. */
const most = 30_000;

/**
 * Finds the usual slips in YAML that cannot be read, each on its own line and with the line to write
 * instead. A parser stumbles over the first, often some lines below it, and sees no others.
 */
export function findSlips(text: string): Slips {
	if (text.length > most) return { findings: [], mended: text };
	const slips: Slips = { findings: [], mended: '' };
	const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
	const columns: number[] = [];
	/** The column of the key above, and whether something may stand below it, further in. */
	let above = { column: 0, opens: true };
	for (let index = 0; index < lines.length; index++) {
		const line = plainSpaces(lines[index]!, index, slips);
		lines[index] = line;
		if (/^\s*(#|$)/.test(line)) continue;
		const found = pair.exec(line)?.groups;
		if (!found) {
			const value = item.exec(line)?.groups?.['value'];
			if (value !== undefined) index = judgeValue(lines, index, value, slips);
			continue;
		}
		const { indent = '', dash = '', key = '', space = '', value = '' } = found;
		const column = indent.length + dash.length;
		// Further in below a text is a part of that text, unless it looks like a key.
		if (column > above.column && !above.opens && space === '' && value !== '') continue;
		if (space === '' && value !== '' && !value.startsWith('//')) {
			const meant = `${indent}${dash}${key}: ${value}`;
			add(slips, index, column + key.length + 1, {
				message: `There is no space after the colon of “${key}”.`,
				hint: `Put a space after the colon: write “${shown(meant)}”.`,
			});
			lines[index] = meant;
		}
		const wanted = columnOf(column, dash !== '', above, columns);
		if (wanted !== column) {
			const meant = `${' '.repeat(wanted)}${lines[index]!.trimStart()}`;
			const spaces = wanted === 0 ? 'no space' : `${wanted} spaces`;
			add(slips, index, 0, {
				message: `“${key}” does not start in the same column as the facts around it.`,
				hint: `Start the line with ${spaces}: write “${shown(meant)}”.`,
			});
			lines[index] = meant;
		}
		above = { column: wanted, opens: /^([|>][-+\d]*)?\s*(#.*)?$/.test(value) };
		if (/^[|>][-+\d]*\s*(#.*)?$/.test(value)) {
			// The lines of a text as it is: whatever stands there, it is no key.
			while (/^(\s*$|\s)/.test(lines[index + 1] ?? 'x') && within(lines[index + 1]!, wanted))
				index++;
			above.opens = false;
		} else if (value !== '') index = judgeValue(lines, index, value, slips);
	}
	return { ...slips, mended: lines.join('\n') };
}

function within(line: string, column: number): boolean {
	return line.trim() === '' || line.search(/\S/) > column;
}

/** The column in which a key should stand, by those that stand above it. */
function columnOf(
	column: number,
	inList: boolean,
	above: { column: number; opens: boolean },
	columns: number[],
): number {
	if (columns.length === 0) columns.push(0);
	if (inList) {
		while (columns.length > 1 && columns.at(-1)! >= column) columns.pop();
		columns.push(column);
		return column;
	}
	if (column > columns.at(-1)!) {
		if (!above.opens || (above.column === 0 && columns.length === 1 && column === 1))
			return columns.at(-1)!;
		columns.push(column);
		return column;
	}
	let last = columns.at(-1)!;
	while (columns.length > 1 && columns.at(-1)! > column) last = columns.pop()!;
	if (columns.at(-1) === column) return column;
	columns.push(last);
	return last;
}

/**
 * Holds the value on a line against YAML, by itself, and mends it there. A list or a text between
 * quotes may go on below.
 *
 * @returns The last line that belongs to the value.
 */
function judgeValue(lines: string[], index: number, value: string, slips: Slips): number {
	if (isReadable(value)) return index;
	let whole = value;
	for (let next = index + 1; next < Math.min(lines.length, index + 40); next++) {
		if (!/^["'[{]/.test(value) || (pair.test(lines[next]!) && !value.startsWith('{'))) break;
		whole += `\n ${lines[next]!}`;
		if (isReadable(whole)) return next;
	}
	const before = lines[index]!.slice(0, lines[index]!.length - value.length);
	const keys = value.startsWith('[') && value.includes('@') ? value.replaceAll('@', '') : undefined;
	const meant = keys && isReadable(keys) ? keys : quoted(value);
	add(slips, index, before.length, {
		message: causeOf(value),
		hint:
			meant === keys
				? `A work is named here by its id alone: write “${shown(before + meant)}”.`
				: `Put the text between quotes: write “${shown(before + meant)}”.`,
	});
	lines[index] = before + meant;
	return index;
}

function isReadable(value: string): boolean {
	return (
		parseDocument(`- ${value}`, { prettyErrors: false }).errors.length === 0 &&
		parseDocument(`k: ${value}`, { prettyErrors: false }).errors.length === 0
	);
}

function causeOf(value: string): string {
	const [first = ''] = value;
	if (/["']/.test(first))
		return `The quotes in this text end it too early, or not at all: ${short(value)}.`;
	if (/[[\]{}]/.test(first)) return `The brackets here make no list and no text: ${short(value)}.`;
	if (/[@`%*&!|>,?]/.test(first))
		return `YAML keeps “${first}” at the start of a value for itself.`;
	if (/:(\s|$)/.test(value))
		return `The colon in this text makes YAML see a second key: ${short(value)}.`;
	return `This text cannot be read as YAML: ${short(value)}.`;
}

const short = (value: string) => `“${quote(value)}”`;

/** A text between quotes, as a value of YAML. Quotes that somebody tried are taken off. */
export function quoted(value: string): string {
	const [first = ''] = value;
	// “’s Ochtends” begins with a word, and not with a quote.
	const isWord = /^'[dkmnrstz]\s/i.test(value);
	const tried =
		/["']/.test(first) && !isWord && (value.endsWith(first) || !value.slice(1).includes(first));
	const text = tried ? value.slice(1).replace(new RegExp(`${first}$`), '') : value;
	if (!/["\\]/.test(text)) return `"${text}"`;
	return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** Spaces as YAML wants them at the start of a line and around its signs. */
function plainSpaces(line: string, index: number, slips: Slips): string {
	const start = /^[\s\u00A0]*/.exec(line)![0];
	let plain = line;
	if (start.includes('\t')) {
		add(slips, index, 0, {
			message: 'A tab stands where YAML wants spaces.',
			hint: 'Replace the tab at the start of the line by two spaces.',
		});
		plain = start.replaceAll('\t', '  ') + line.slice(start.length);
	}
	const hard = /^[\s\u00A0]*(?:[\w-]+:|-)?[ \u00A0]*/.exec(plain)![0];
	if (!hard.includes('\u00A0')) return plain;
	add(slips, index, hard.indexOf('\u00A0'), {
		message: 'A non-breaking space stands here, which YAML does not take for a space.',
		hint: 'Replace it by a space: delete it and type a space.',
	});
	return hard.replaceAll('\u00A0', ' ') + plain.slice(hard.length);
}

/** A line as somebody can type it over: whole, unless it is very long. */
export function shown(line: string): string {
	const text = visible(line.trimEnd());
	return text.length > 240 ? `${text.slice(0, 240)}…` : text;
}

function add(slips: Slips, index: number, offset: number, finding: Finding): void {
	slips.findings.push({ line: index + 1, column: offset + 1, ...finding });
}
