import { describe, expect, test } from 'vitest';
import { choicesFormat, withChoice } from './choices.ts';

const bootcamp = { start: '09:30', people: 8, date: '2026-10-06', done: ['before-1'] };

describe('choicesFormat', () => {
	test('reads what it wrote', () => {
		const choices = { bootcamp };
		expect(choicesFormat.fromText(choicesFormat.toText(choices))).toEqual(choices);
	});

	test.each(['', '[]', 'null', '{"bootcamp":1}', '{"bootcamp":{"start":"25:00"}}'])(
		'does not take %j for whole',
		(text) => expect(choicesFormat.fromText(text)).toBeUndefined(),
	);

	test('saves what is right of what is damaged', () => {
		const text = JSON.stringify({
			bootcamp,
			closing: { people: -1 },
			first: { date: '2026-02-31' },
		});
		expect(choicesFormat.salvage!(text)).toEqual({ bootcamp });
		expect(choicesFormat.salvage!('{')).toEqual({});
	});
});

describe('withChoice', () => {
	test('changes one session and keeps the others', () => {
		const before = { bootcamp, closing: { people: 9 } };
		expect(withChoice(before, 'closing', { start: '13:00' })).toEqual({
			bootcamp,
			closing: { people: 9, start: '13:00' },
		});
	});

	test('forgets a session of which nothing is chosen any more', () => {
		expect(withChoice({ bootcamp: { done: ['before-1'] } }, 'bootcamp', { done: [] })).toEqual({});
	});
});
