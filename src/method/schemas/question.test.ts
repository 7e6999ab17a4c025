import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { question } from './question.ts';
import type { Ref } from './ref.ts';

const ref = ((kind: string) =>
	z.string().transform((id) => ({ collection: kind, id }))) as unknown as Ref;
const words = (text: string) => ({ nl: text, en: text });

const shared = { id: 'first', objective: 'tell', ask: words('What?') };
const option = (id: string, right = false) => ({ id, text: words(id), right, why: words('So.') });

const issues = (value: object) =>
	question(ref)
		.safeParse({ ...shared, ...value })
		.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('question', () => {
	test('with one answer has exactly one right option', () => {
		const ask = (...options: object[]) => issues({ kind: 'single', options });
		expect(ask(option('a', true), option('b'))).toBeUndefined();
		expect(ask(option('a'), option('b'))).toEqual(['options: None of these options is right.']);
		expect(ask(option('a', true), option('b', true))).toEqual([
			'options: 2 of these options are right, and a reader can choose one.',
		]);
	});

	test('with several answers leaves something to choose', () => {
		const ask = (...options: object[]) => issues({ kind: 'multiple', options });
		expect(ask(option('a', true), option('b', true), option('c'))).toBeUndefined();
		expect(ask(option('a', true), option('b', true))).toEqual([
			'options: All of these options are right.',
		]);
		expect(ask(option('a'), option('b'))).toEqual(['options: None of these options is right.']);
	});

	test('keeps an id for one answer, however it is asked', () => {
		const item = { id: 'a', text: words('a'), why: words('So.') };
		const pair = { id: 'a', left: words('a'), right: words('b'), why: words('So.') };
		const others = [
			{ ...item, id: 'b' },
			{ ...pair, id: 'b' },
		] as const;
		expect(issues({ kind: 'order', items: [item, others[0], item] })).toEqual([
			'items.2.id: “a” is the id of two answers to this question.',
		]);
		expect(issues({ kind: 'match', pairs: [pair, others[1], pair] })).toEqual([
			'pairs.2.id: “a” is the id of two answers to this question.',
		]);
	});

	test('explains every answer, and has a model answer where one writes', () => {
		const { why: _gone, ...silent } = option('b');
		expect(issues({ kind: 'single', options: [option('a', true), silent] })).toHaveLength(1);
		expect(issues({ kind: 'short', look: [words('Look.')] })).toHaveLength(1);
		expect(issues({ kind: 'short', look: [words('Look.')], model: words('So.') })).toBeUndefined();
	});
});
