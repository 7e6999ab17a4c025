import { expect, test } from 'vitest';
import { wordsOf } from '../../language/words.ts';
import { dueOf, handInText } from './hand-in.ts';

const t = wordsOf('nl');
const say = (key: Parameters<Parameters<typeof handInText>[2]>[0], values: object) =>
	t(`course.${key}`, { ...values });

test('work is handed in before a class, or at the end of its week', () => {
	expect(dueOf({ order: 4, assignment: { handIn: { before: 5 } } })).toEqual({
		by: 'class',
		number: 5,
	});
	expect(dueOf({ order: 12, assignment: { handIn: {} } })).toEqual({ by: 'week', number: 12 });
});

test('what is handed in, when, and what else there is to say of it are one text', () => {
	expect(handInText({ what: 'Het web' }, { by: 'class', number: 5 }, say)).toBe(
		'Het web, vóór les 5.',
	);
	const noted = { what: 'Een brief', note: 'Neem ze mee.' };
	expect(handInText(noted, { by: 'week', number: 12 }, say)).toBe(
		'Een brief, aan het eind van week 12. Neem ze mee.',
	);
});

test('a day stands behind it, where it is known', () => {
	expect(
		handInText({ what: 'Het web' }, { by: 'class', number: 2, day: 'di 9 februari 2027' }, say),
	).toBe('Het web, vóór les 2 (di 9 februari 2027).');
	expect(
		handInText({ what: 'Een brief' }, { by: 'week', number: 4, day: 'zo 7 maart 2027' }, say),
	).toBe('Een brief, aan het eind van week 4 (zo 7 maart 2027).');
});
