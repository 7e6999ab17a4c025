import { describe, expect, test } from 'vitest';
import {
	answerTo,
	fromFile,
	keptFormat,
	merge,
	progressIn,
	reflectionOn,
	toFile,
	withAnswer,
	withDone,
	withReflection,
	type Kept,
	type KeptAnswer,
} from './kept.ts';

const first: KeptAnswer = { answer: ['a'], isChecked: true, changed: 1000 };
const later: KeptAnswer = { answer: ['b'], isChecked: false, changed: 2000 };
const kept = withDone(withAnswer({}, 'barriers', 'web', first), 'levers', true, 1500);

describe('what somebody did', () => {
	test('is there again', () => {
		expect(answerTo(kept, 'barriers', 'web')).toEqual(first);
		expect(answerTo(kept, 'barriers', 'other')).toBeUndefined();
		expect(progressIn(kept, 'barriers')).toEqual({ checked: 1, isDone: false });
		expect(progressIn(kept, 'levers')).toEqual({ checked: 0, isDone: true });
		expect(progressIn(kept, 'value')).toEqual({ checked: 0, isDone: false });
	});

	test('is gone when it is taken away', () => {
		expect(withAnswer(withAnswer({}, 'a', 'q', first), 'a', 'q', undefined)).toEqual({});
	});

	test('is read from the store as it was written', () => {
		expect(keptFormat.fromText(keptFormat.toText(kept))).toEqual(kept);
		expect(keptFormat.isEmpty({})).toBe(true);
	});

	test('keeps what can be read of a store that is damaged', () => {
		const text = JSON.stringify({
			version: 1,
			units: { barriers: { answers: { web: first, bad: 3 } }, levers: 'x' },
		});
		expect(keptFormat.fromText(text)).toBeUndefined();
		expect(keptFormat.salvage!(text)).toEqual({ barriers: { answers: { web: first } } });
		expect(keptFormat.salvage!('{')).toEqual({});
	});
});

describe('what somebody takes along', () => {
	const written = withReflection(kept, 'role', 'Ask earlier.', 1000);

	test('stands beside the rest of the unit, and is read as it was written', () => {
		expect(reflectionOn(written, 'role')).toBe('Ask earlier.');
		expect(reflectionOn(withReflection(written, 'levers', 'Both.', 1), 'levers')).toBe('Both.');
		expect(progressIn(withReflection(written, 'levers', 'Both.', 1), 'levers').isDone).toBe(true);
		expect(keptFormat.fromText(keptFormat.toText(written))).toEqual(written);
		expect(fromFile(toFile(written))).toEqual({ kept: written });
	});

	test('is gone when it is taken away', () => {
		expect(withReflection(written, 'role', '', 2000)).toEqual(kept);
	});

	test('is the later of two', () => {
		const other = withReflection({}, 'role', 'Ask twice.', 2000);
		for (const both of [merge(written, other), merge(other, written)])
			expect(reflectionOn(both, 'role')).toBe('Ask twice.');
	});

	test('does not stand in the way when it is damaged', () => {
		const units = { ...kept, role: { answers: {}, reflection: { text: 3, changed: 1 } } };
		const text = JSON.stringify({ version: 1, units });
		expect(keptFormat.fromText(text)).toBeUndefined();
		expect(keptFormat.salvage!(text)).toEqual(kept);
	});
});

describe('two devices', () => {
	test('keep the later answer of each question, whichever is added to the other', () => {
		const other = withAnswer(withAnswer({}, 'barriers', 'web', later), 'barriers', 'two', first);
		const both: Kept = {
			barriers: { answers: { web: later, two: first } },
			levers: { done: { value: true, changed: 1500 }, answers: {} },
		};
		expect(merge(kept, other)).toEqual(both);
		expect(merge(other, kept)).toEqual(both);
	});

	test('do not bring back a tick that was taken away later', () => {
		const off = withDone({}, 'levers', false, 3000);
		expect(progressIn(merge(kept, off), 'levers').isDone).toBe(false);
		expect(progressIn(merge(off, kept), 'levers').isDone).toBe(false);
	});
});

describe('a file', () => {
	const file = (value: unknown) => fromFile(JSON.stringify(value));

	test('is read as it was written', () => {
		expect(fromFile(toFile(kept))).toEqual({ kept });
	});

	test('can carry worksheets along, and older files without them are read', () => {
		const worksheets = { 'ally-talk': { version: 1, copies: [] } };
		expect(fromFile(toFile(kept, worksheets))).toEqual({ kept, worksheets });
		expect(file({ format: 'dns-course', version: 1, units: {}, worksheets })).toEqual({
			kept: {},
			worksheets,
		});
		expect(file({ format: 'dns-course', version: 1, units: kept, worksheets: 3 })).toEqual({
			kept,
			problem: 'partly',
		});
	});

	test('of another kind is none of ours', () => {
		expect(fromFile('hello').problem).toBe('not-ours');
		expect(file({ format: 'dns-worksheet', version: 1 }).problem).toBe('not-ours');
		expect(file([1]).problem).toBe('not-ours');
	});

	test('that is cut off is broken', () => {
		expect(fromFile(toFile(kept).slice(0, -20))).toEqual({ kept: {}, problem: 'broken' });
		expect(file({ format: 'dns-course', version: 1 }).problem).toBe('broken');
	});

	test('of a newer version gives what can be read', () => {
		expect(file({ format: 'dns-course', version: 2, units: kept, more: 1 })).toEqual({
			kept,
			problem: 'newer',
		});
	});

	test('that is partly damaged gives the rest', () => {
		const units = { ...kept, value: { answers: { q: { answer: 'x' } } } };
		expect(file({ format: 'dns-course', version: 1, units })).toEqual({ kept, problem: 'partly' });
	});

	test('that is too large is not read at all', () => {
		expect(fromFile(' '.repeat(4_000_001)).problem).toBe('too-large');
	});

	test('cannot reach what every object has', () => {
		const text = '{"format":"dns-course","version":1,"units":{"__proto__":{"answers":{}}}}';
		expect(fromFile(text)).toEqual({ kept: {}, problem: 'broken' });
	});
});
