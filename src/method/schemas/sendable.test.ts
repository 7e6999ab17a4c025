import { describe, expect, test } from 'vitest';
import { blanksIn, sendable } from './sendable.ts';

const words = (text: string) => ({ nl: text, en: text });

/** The smallest text there is. Each test changes the one thing it is about. */
const smallest = {
	order: 1,
	title: words('Call'),
	summary: words('The coach puts it on the wall.'),
	form: 'poster',
	blanks: [{ id: 'place', label: words('Where?') }],
	body: words('Come to {place}.'),
};

const issues = (changes: object) =>
	sendable
		.safeParse({ ...smallest, ...changes })
		.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('sendable', () => {
	test('needs no more than this', () => {
		expect(issues({})).toBeUndefined();
	});

	test('refuses a blank that nobody is asked for, in the language in which it stands', () => {
		expect(issues({ body: { nl: 'Kom naar {place}.', en: 'Come to {plaec}, {place}.' } })).toEqual([
			'body.en: “{plaec}” is not one of the blanks of this text.',
		]);
	});

	test('refuses a question whose answer stands nowhere', () => {
		expect(issues({ body: { nl: 'Kom naar {place}.', en: 'Come.' } })).toEqual([
			'blanks.0.id: “{place}” does not stand in the text in English.',
		]);
	});

	test('gives a mail a subject, and nothing else one', () => {
		expect(issues({ form: 'mail' })).toEqual(['form: “subject” is missing.']);
		expect(issues({ subject: words('Come') })).toEqual(['form: A poster has no subject.']);
		expect(issues({ form: 'mail', subject: words('Come') })).toBeUndefined();
	});
});

describe('blanksIn', () => {
	test('finds each blank once', () => {
		expect([...blanksIn('{a} and {b-c} and {a} and { d }')]).toEqual(['a', 'b-c']);
	});
});
