import type { Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { quoted, shown } from '../prose/guard/slips.ts';
import { citation, entity } from '../prose/written.ts';
import { quote } from '../prose/guard/finding.ts';
import { softHyphen } from './pasted.ts';
import { keptBySource } from './kept-source.ts';
import type { Problem } from './problem.ts';
import type { Written } from './yaml.ts';

/** Values that can be read but that readers would see otherwise than was meant. */
export const checkWritten = keptBySource(({ source, file }): readonly Problem[] => {
	const isJson = file.endsWith('.json');
	return source.written().flatMap((written) =>
		judge(written, isJson).map((finding) => ({
			file,
			line: written.line,
			column: written.column,
			...finding,
		})),
	);
});

function judge(
	{ key, value, bare, comment }: Written,
	isJson: boolean,
): Pick<Problem, 'message' | 'hint'>[] {
	const found: Pick<Problem, 'message' | 'hint'>[] = [];
	const before = key && !isJson ? `${key}: ` : '';
	if (bare && comment !== undefined && /^[^\s#!]/.test(comment)) {
		const meant = [value ?? '', `#${comment}`].join(' ').trim();
		found.push({
			message: `“${quote(`#${comment}`)}” is not read: what follows a “#” is a remark to other authors.`,
			hint: `If it belongs to the text, write “${shown(before + quoted(meant))}”; if it is a remark, put a space after the “#”.`,
		});
	}
	if (typeof value !== 'string') return found;
	if (/^\s+$/.test(value)) {
		found.push({
			message: 'There is nothing here but space.',
			hint: 'Write the text, or take the key out if it may be left out.',
		});
	}
	const inner = bare && /^(?:[“”„][^“”„"]*["“”]|[‘‚][^’‘‚]*')$/.test(value) && value.slice(1, -1);
	if (inner) {
		found.push({
			message: `Readers would see the quotation marks around this text: ${value}.`,
			hint: `Write “${shown(before + plainOrQuoted(inner))}”. Only straight quotes mean something to YAML.`,
		});
	}
	const decoded = decode(value);
	if (decoded !== value) {
		const [code] = value.match(entity)!;
		found.push({
			message: `“${code}” is a code of HTML, which readers would see as it is.`,
			hint: `Write the sign itself: “${quote(decode(code).replace('\u00A0', ' '))}”.`,
		});
	}
	if (citation.test(value)) {
		found.push({
			message: 'A citation in the facts is not turned into one: readers would see its code.',
			hint: 'Take it out here, and cite the work in the text of the page.',
		});
	}
	const [word] = /[\p{L}\u00AD]*\u00AD[\p{L}\u00AD]*/u.exec(value) ?? [];
	if (word !== undefined) found.push(softHyphen(word));
	return found;
}

function plainOrQuoted(text: string): string {
	return /^[\p{L}\p{N}][^:#]*$/u.test(text) ? text : quoted(text);
}

const markdown = unified().use(remarkParse);

/** A text in which the codes of HTML are the signs that they stand for. */
function decode(text: string): string {
	return text.replace(entity, (code) => {
		const [first] = (markdown.parse(code) as Root).children;
		return first?.type === 'paragraph' ? toString(first satisfies Paragraph) || code : code;
	});
}
