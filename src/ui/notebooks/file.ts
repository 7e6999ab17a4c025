import { isRecord, parseJson } from '../store.ts';
import { isTexts } from '../texts.ts';
import type { Content, Copy, Notebook } from './copies.ts';

/** What a downloaded copy calls itself, so that another file is recognised as one. */
const format = 'dns-worksheet';

/** Raised when a file or notebook of an older version needs to be read in another way. */
const version = 1;

/**
 * More answers than any worksheet has places for, and more text than anyone types: a file of that
 * size would make every key slow, and could fill what the browser keeps for the whole site.
 */
const most = { answers: 5000, characters: 1_000_000 };

/** Why a file cannot be read. Each is a sentence in the words of the interface. */
type FileProblem = 'not-ours' | 'other-worksheet' | 'newer' | 'broken' | 'too-large';

/** A copy as a file that this page, or any program, can read again. */
export function toFile(worksheet: string, { name, changed, answers, earlier }: Content): string {
	const file = { format, version, worksheet, name, changed, answers, earlier };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Reads a file that {@link toFile} made, or says why it cannot. */
export function fromFile(
	text: string,
	worksheet: string,
): { copy: Content } | { problem: FileProblem; worksheet?: string } {
	if (text.length > most.characters) return { problem: 'too-large' };
	const file = parseJson(text);
	if (!isRecord(file) || file['format'] !== format) return { problem: 'not-ours' };
	if (isNewer(file)) return { problem: 'newer' };
	if (typeof file['worksheet'] !== 'string') return { problem: 'broken' };
	if (file['worksheet'] !== worksheet) {
		return { problem: 'other-worksheet', worksheet: file['worksheet'] };
	}
	const copy = contentIn(file);
	if (!copy) return { problem: 'broken' };
	const { answers, earlier } = copy;
	const count = [...Object.keys(answers), ...Object.values(earlier).flat()].length;
	return count > most.answers ? { problem: 'too-large' } : { copy };
}

/** A notebook as the browser keeps it. */
export function toText(notebook: Notebook): string {
	return JSON.stringify({ version, ...notebook });
}

/** Reads what {@link toText} made; nothing if it is damaged or of a newer version of this site. */
export function fromText(text: string): Notebook | undefined {
	const value = parseJson(text);
	if (!isRecord(value) || isNewer(value) || !Array.isArray(value['copies'])) return undefined;
	const copies = value['copies'].flatMap((one: unknown): Copy[] => {
		const content = contentIn(one);
		const id = isRecord(one) ? one['id'] : undefined;
		return content && isCount(id) ? [{ id, ...content }] : [];
	});
	const { next, open } = value;
	const whole = copies.length > 0 && copies.length === value['copies'].length;
	return whole && isCount(next) && isCount(open) ? { next, open, copies } : undefined;
}

/** A name for a file: the worksheet, the name of the copy and an ending such as `nl.docx`. */
export function fileName(worksheet: string, name: string, ending: string): string {
	const plain = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 40)
		.replace(/^-|-$/g, '');
	return [worksheet, plain, ending].filter(Boolean).join('.');
}

function contentIn(value: unknown): Content | undefined {
	if (!isRecord(value)) return undefined;
	const { name, changed, answers, earlier = {} } = value;
	return typeof name === 'string' &&
		typeof changed === 'string' &&
		isRecord(answers) &&
		Object.values(answers).every((text) => typeof text === 'string') &&
		isRecord(earlier) &&
		Object.values(earlier).every(isTexts)
		? ({ name, changed, answers, earlier } as Content)
		: undefined;
}

function isNewer(value: Record<string, unknown>): boolean {
	return typeof value['version'] !== 'number' || value['version'] > version;
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) > 0;
}
