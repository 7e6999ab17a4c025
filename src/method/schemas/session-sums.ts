import type { z } from 'astro/zod';
import { divide, isGroupForm, turnIn, type RowForm, type Turns } from '../sessions/forms.ts';

/** Refuses a session of the year without months, and a class that is half one of the year. */
export function belongs(
	{
		unit,
		step,
		months,
		setting,
	}: { unit?: unknown; step?: unknown; months?: unknown; setting: string },
	context: z.RefinementCtx,
): void {
	const refuse = (key: string, message: string, hint: string) =>
		context.addIssue({ code: 'custom', path: [key], message, params: { hint } });
	if (unit === undefined && months === undefined) {
		refuse('months', '“months” is missing.', 'Say in which months of the year it can fall.');
	}
	if (unit !== undefined && (step !== undefined || months !== undefined)) {
		refuse(
			step === undefined ? 'months' : 'step',
			'A class belongs to a unit of the course, not to the year of the method.',
			'Take “step:” and “months:” out, or take “unit:” out.',
		);
	}
	if ((unit !== undefined) !== (setting === 'class')) {
		refuse(
			'setting',
			unit === undefined
				? 'This happens in class, but no unit of the course is named.'
				: 'This is the class of a unit, but it happens elsewhere.',
			'A session with “unit:” has “setting: class”, and no other one has.',
		);
	}
}

/** Refuses rows whose minutes are not those of the session. */
export function addsUp(
	{ minutes, rows }: { minutes: number; rows: readonly { minutes: number }[] },
	context: z.RefinementCtx,
): void {
	const sum = rows.reduce((total, row) => total + row.minutes, 0);
	if (sum === minutes) return;
	context.addIssue({
		code: 'custom',
		path: ['minutes'],
		message: `The rows take ${sum} minutes, and the session says ${minutes}.`,
		params: { hint: 'Change the minutes of a row, or those of the session.' },
	});
}

/** Refuses groups that cannot be made, and turns that take longer than their row. */
export function fits(
	{
		people,
		rows,
	}: {
		people: { from: number; to: number };
		rows: readonly { form: RowForm; minutes: number; perPerson?: Turns | undefined }[];
	},
	context: z.RefinementCtx,
): void {
	const sizes = Array.from(
		{ length: Math.max(0, people.to - people.from + 1) },
		(_, index) => people.from + index,
	);
	rows.forEach(({ form, minutes, perPerson }, index) => {
		const groups = sizes.map((size) => (isGroupForm(form) ? divide(size, form) : [size]));
		const impossible = sizes.filter((_, place) => !groups[place]);
		if (impossible.length > 0) {
			context.addIssue({
				code: 'custom',
				path: ['rows', index, 'form'],
				message: `${list(impossible)} people cannot be divided into ${form}.`,
				params: { hint: 'Choose another “form:”, or change “people:”.' },
			});
		}
		if (perPerson === undefined) return;
		const possible = [...new Set(groups.flatMap((group) => group ?? []))].sort((a, b) => a - b);
		const refuse = (message: string, hint: string) =>
			context.addIssue({
				code: 'custom',
				path: ['rows', index, 'perPerson'],
				message,
				params: { hint },
			});
		if (typeof perPerson !== 'number') {
			const written = Object.keys(perPerson).map(Number);
			if (String(written) !== String(possible)) {
				refuse(
					`Groups of ${list(possible)} can occur here, and there are minutes for groups of ${list(written)}.`,
					'Write minutes for every size of group that can occur, and for no other.',
				);
				return;
			}
		}
		const tooLong = possible.findLast((size) => turnIn(perPerson, size) * size > minutes);
		if (tooLong === undefined) return;
		const each = turnIn(perPerson, tooLong);
		refuse(
			`${tooLong} people at ${each} minutes each take ${each * tooLong} minutes, and the row has ${minutes}.`,
			'Give the row more minutes, each person fewer, or choose smaller groups.',
		);
	});
}

const list = (sizes: readonly number[]): string =>
	sizes.length === 1
		? String(sizes[0])
		: `${sizes.slice(0, -1).join(', ')} and ${String(sizes.at(-1))}`;

/** Refuses an id that two rows have. */
export function onceEach(rows: readonly { id: string }[], context: z.RefinementCtx): void {
	rows.forEach(({ id: name }, index) => {
		if (rows.findIndex((other) => other.id === name) === index) return;
		context.addIssue({
			code: 'custom',
			path: [index, 'id'],
			message: `“${name}” is the id of two rows of this session.`,
			params: { hint: 'Give one of them another id. Links and notes are kept by it.' },
		});
	});
}
