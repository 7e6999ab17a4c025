import { isRecord, parseJson, type Format } from '../../ui/store.ts';
import type { Answer } from './mark.ts';

/** An answer to a question, and when it was given. */
export interface KeptAnswer {
	answer: Answer;
	/** Whether the reader asked for what there is to say of it. */
	isChecked: boolean;
	/** When it was last changed, in milliseconds since 1970. The later of two wins. */
	changed: number;
}

/** What somebody takes along from a unit, in their own words. */
interface KeptReflection {
	text: string;
	/** When it was last changed, in milliseconds since 1970. */
	changed: number;
}

/** What somebody did in one unit. */
interface KeptUnit {
	/** When the reader ticked it off, or took the tick away. */
	done?: { value: boolean; changed: number };
	/** What they take along. Versions of this site that do not know it leave it out. */
	reflection?: KeptReflection;
	/** Their answers, by the id of the question. */
	answers: Readonly<Record<string, KeptAnswer>>;
}

/** What somebody did in the course, by the id of the unit. Units that no longer exist stay. */
export type Kept = Readonly<Record<string, KeptUnit>>;

/** What a downloaded file calls itself, so that another file is recognised as one. */
const format = 'dns-course';

/** Raised when what an earlier version wrote needs to be read in another way. */
const version = 1;

/** More than the whole course and its worksheets have places for: a larger file is none of ours. */
const most = 4_000_000;

/** Why a file cannot be read, or not wholly. Each is a sentence in the words of the interface. */
type FileProblem = 'not-ours' | 'broken' | 'newer' | 'partly' | 'too-large';

const nothing: Kept = {};
const noUnit: KeptUnit = { answers: {} };

/** The name of the store in the browser. */
export const keptName = 'course:v1';

/** How the browser keeps it. */
export const keptFormat: Format<Kept> = {
	empty: nothing,
	isEmpty: (kept) => Object.keys(kept).length === 0,
	toText: (kept) => JSON.stringify({ version, units: kept }),
	fromText: (text) => {
		const value = parseJson(text);
		if (!isRecord(value) || value['version'] !== version) return undefined;
		const { kept, lost } = readUnits(value['units']);
		return lost ? undefined : kept;
	},
	salvage: (text) => {
		const value = parseJson(text);
		return isRecord(value) ? readUnits(value['units']).kept : nothing;
	},
};

/** The answer to a question, if there is one. */
export function answerTo(kept: Kept, unit: string, question: string): KeptAnswer | undefined {
	return kept[unit]?.answers[question];
}

/** The same with another answer to a question; without one to take it away. */
export function withAnswer(
	kept: Kept,
	unit: string,
	question: string,
	answer: KeptAnswer | undefined,
): Kept {
	const { [question]: _, ...others } = kept[unit]?.answers ?? {};
	const answers = answer ? { ...others, [question]: answer } : others;
	return withUnit(kept, unit, { ...(kept[unit] ?? noUnit), answers });
}

/** The same with a unit ticked off, or not. */
export function withDone(kept: Kept, unit: string, value: boolean, changed: number): Kept {
	return withUnit(kept, unit, { ...(kept[unit] ?? noUnit), done: { value, changed } });
}

/** What somebody takes along from a unit; empty when they wrote nothing. */
export function reflectionOn(kept: Kept, unit: string): string {
	return kept[unit]?.reflection?.text ?? '';
}

/** The same with other words on what is taken along; without any to take them away. */
export function withReflection(kept: Kept, unit: string, text: string, changed: number): Kept {
	const { reflection: _, ...others } = kept[unit] ?? noUnit;
	return withUnit(kept, unit, { ...others, ...(text !== '' && { reflection: { text, changed } }) });
}

/** How many of the questions of a unit somebody had checked, and whether the unit is ticked off. */
export function progressIn(kept: Kept, unit: string): { checked: number; isDone: boolean } {
	const { answers, done } = kept[unit] ?? noUnit;
	return {
		checked: Object.values(answers).filter(({ isChecked }) => isChecked).length,
		isDone: done?.value ?? false,
	};
}

/** Two together. Of what both have, the later stays. */
export function merge(one: Kept, other: Kept): Kept {
	const units = [...new Set([...Object.keys(one), ...Object.keys(other)])];
	return Object.fromEntries(
		units.map((unit): [string, KeptUnit] => {
			const [a, b] = [one[unit] ?? noUnit, other[unit] ?? noUnit];
			const questions = [...new Set([...Object.keys(a.answers), ...Object.keys(b.answers)])];
			const done = later(a.done, b.done);
			const reflection = later(a.reflection, b.reflection);
			const answers = questions.map((id) => [id, later(a.answers[id], b.answers[id])!]);
			return [
				unit,
				{
					...(done && { done }),
					...(reflection && { reflection }),
					answers: Object.fromEntries(answers),
				},
			];
		}),
	);
}

/**
 * All of it as a file that this site can read again, on another device.
 *
 * @param worksheets What the browser keeps of worksheets, by the id of the worksheet.
 */
export function toFile(kept: Kept, worksheets: Readonly<Record<string, unknown>> = {}): string {
	const sheets = Object.keys(worksheets).length > 0 && { worksheets };
	return `${JSON.stringify({ format, version, units: kept, ...sheets }, null, '\t')}\n`;
}

/** What can be read of a file, and what is wrong with it. */
export interface FileContent {
	kept: Kept;
	/** What it holds of worksheets, unread: they know themselves how they are written. */
	worksheets?: Readonly<Record<string, unknown>>;
	problem?: FileProblem;
}

/** Reads a file that {@link toFile} made. */
export function fromFile(text: string): FileContent {
	if (text.length > most) return { kept: nothing, problem: 'too-large' };
	const file = parseJson(text);
	if (file === undefined) {
		return { kept: nothing, problem: text.includes(`"${format}"`) ? 'broken' : 'not-ours' };
	}
	if (!isRecord(file) || file['format'] !== format) return { kept: nothing, problem: 'not-ours' };
	const { kept, lost } = readUnits(file['units']);
	const worksheets = file['worksheets'];
	const content = { kept, ...(isRecord(worksheets) && { worksheets }) };
	const isNothing = Object.keys(kept).length + Object.keys(content.worksheets ?? {}).length === 0;
	if (typeof file['version'] === 'number' && file['version'] > version)
		return { ...content, problem: 'newer' };
	if (lost || (worksheets !== undefined && !isRecord(worksheets)))
		return { ...content, problem: isNothing ? 'broken' : 'partly' };
	return content;
}

function withUnit(kept: Kept, unit: string, changed: KeptUnit): Kept {
	const { [unit]: _, ...others } = kept;
	const isEmpty =
		!changed.done?.value && !changed.reflection && Object.keys(changed.answers).length === 0;
	// A tick that was taken away is remembered, or the older one of another device would come back.
	return isEmpty && !changed.done ? others : { ...others, [unit]: changed };
}

function later<T extends { changed: number }>(a: T | undefined, b: T | undefined): T | undefined {
	if (!a || !b) return a ?? b;
	return b.changed > a.changed ? b : a;
}

const name = /^[a-z][a-z0-9-]{0,80}$/;

function readUnits(value: unknown): { kept: Kept; lost: boolean } {
	if (!isRecord(value)) return { kept: nothing, lost: true };
	let lost = false;
	const unitsOf = Object.entries(value).flatMap(([unit, one]): [string, KeptUnit][] => {
		if (!name.test(unit) || !isRecord(one)) {
			lost = true;
			return [];
		}
		const written = one['answers'] ?? {};
		if (!isRecord(written)) lost = true;
		const pairs = isRecord(written) ? Object.entries(written) : [];
		const answers = pairs.flatMap(([question, answer]): [string, KeptAnswer][] => {
			const read = name.test(question) ? readAnswer(answer) : undefined;
			if (!read) lost = true;
			return read ? [[question, read]] : [];
		});
		const done = readDone(one['done']);
		if (one['done'] !== undefined && !done) lost = true;
		const reflection = readReflection(one['reflection']);
		if (one['reflection'] !== undefined && !reflection) lost = true;
		if (!done && !reflection && answers.length === 0) return [];
		const more = { ...(done && { done }), ...(reflection && { reflection }) };
		return [[unit, { ...more, answers: Object.fromEntries(answers) }]];
	});
	return { kept: Object.fromEntries(unitsOf), lost };
}

function readAnswer(value: unknown): KeptAnswer | undefined {
	if (!isRecord(value)) return undefined;
	const { answer, isChecked, changed } = value;
	if (!Array.isArray(answer) || !answer.every((one) => typeof one === 'string')) return undefined;
	if (typeof isChecked !== 'boolean' || !isMoment(changed)) return undefined;
	return { answer, isChecked, changed };
}

function readDone(value: unknown): KeptUnit['done'] {
	if (!isRecord(value)) return undefined;
	const { value: isDone, changed } = value;
	return typeof isDone === 'boolean' && isMoment(changed) ? { value: isDone, changed } : undefined;
}

function readReflection(value: unknown): KeptReflection | undefined {
	if (!isRecord(value)) return undefined;
	const { text, changed } = value;
	return typeof text === 'string' && isMoment(changed) ? { text, changed } : undefined;
}

function isMoment(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
