import { HeadingLevel, Paragraph } from 'docx';
import { plain } from '../../../../site/paper/readable.ts';

const levels = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
] as const;

/** A heading below that of a chapter. */
export function heading(text: string, level: 2 | 3 | 4): Paragraph {
	return new Paragraph({ heading: levels[level - 1]!, text: plain(text).replaceAll('\n', ' ') });
}

/** Lines as they were written, each a paragraph. */
export function linesOf(lines: readonly string[]): Paragraph[] {
	return lines.flatMap((line) =>
		plain(line)
			.split('\n')
			.map((text) => new Paragraph({ text })),
	);
}

/** A list with bullets. */
export function listOf(items: readonly string[]): Paragraph[] {
	return items.map(
		(item) => new Paragraph({ text: plain(item), numbering: { reference: 'materials', level: 0 } }),
	);
}
