import { describe, expect, test } from 'vitest';
import { clockText, minutesOf, span, timeField, twoDigits } from './clock.ts';

describe('minutesOf', () => {
	test('reads a time, and nothing else', () => {
		expect(['00:00', '09:05', '23:59', '24:00', '9:00', 'noon', ''].map(minutesOf)).toEqual([
			0,
			545,
			1439,
			undefined,
			undefined,
			undefined,
			undefined,
		]);
	});
});

describe('clockText', () => {
	test('writes a time as its language does, past midnight too', () => {
		expect([clockText(545, 'nl'), clockText(545, 'en'), clockText(1450, 'nl')]).toEqual([
			'9.05',
			'9:05',
			'0.10',
		]);
	});
});

describe('timeField', () => {
	test('writes a time as a form has it, which is read back', () => {
		expect([timeField(0), timeField(545), timeField(1439)]).toEqual(['00:00', '09:05', '23:59']);
		expect(minutesOf(timeField(545))).toBe(545);
	});

	test('starts again at midnight', () => {
		expect([timeField(1450), timeField(-10)]).toEqual(['00:10', '23:50']);
	});
});

describe('twoDigits', () => {
	test('puts a nought before a single one', () => {
		expect([twoDigits(0), twoDigits(9), twoDigits(10)]).toEqual(['00', '09', '10']);
	});
});

describe('span', () => {
	test('counts in minutes until it is known when the session starts', () => {
		const row = { from: 30, to: 80 };
		expect([span(row, undefined, 'nl'), span(row, 540, 'nl')]).toEqual(['30–80', '9.30–10.20']);
	});
});
