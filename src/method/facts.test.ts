import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { languages } from '../language/locales.ts';
import { isUiKey, wordsOf } from '../language/words.ts';
import { grounds } from './schemas/provenance.ts';
import type { Ref } from './schemas/ref.ts';
import { choicesOf, elaborationOf, factsOf, provenanceOf, valueOf } from './facts.ts';
import { pageKinds } from './schemas/kind-names.ts';
import { smallMethod } from './testing/small-method.ts';

const lever = { order: 1, provenance: ['research'], level: 'person', horizon: 'weeks', lifts: [] };
const story = {
	order: 1,
	provenance: ['practice'],
	organisation: 'Voorbeeld vzw',
	sector: 'education',
	countries: ['BE', 'NL'],
	years: { from: 2019 },
	evidence: 'mixed',
	rStrategies: ['R3', 'R4'],
	circular: 'no',
	begunBy: 'union',
	outcome: 'partly',
	uncoded: 'no-barrier-documented',
};

describe('factsOf', () => {
	const factsIn = (method: Parameters<typeof smallMethod>[0], kind: keyof typeof method) =>
		factsOf(smallMethod(method), kind, 'x', 'en', wordsOf('en'));

	test('writes each fact with its key and its words, in the order of the schema', () => {
		expect(factsIn({ levers: { x: lever } }, 'levers')).toEqual([
			{ key: 'level', label: 'Where it sits', value: 'In the person' },
			{ key: 'horizon', label: 'Noticed after', value: 'weeks' },
		]);
	});

	test('writes countries, years and rungs as their kind says, and hides what is for the check', () => {
		expect(factsIn({ cases: { x: story } }, 'cases').map(({ key, value }) => [key, value])).toEqual(
			[
				['organisation', 'Voorbeeld vzw'],
				['sector', 'Education'],
				['countries', 'Belgium, Netherlands'],
				['years', 'from 2019'],
				['rStrategies', 'R3, R4'],
				['evidence', expect.any(String)],
				['circular', 'no'],
				['begunBy', 'a union or workers’ collective'],
				['outcome', 'worked in part'],
			],
		);
	});

	test('leaves out a fact that says nothing', () => {
		const facts = factsIn({ cases: { x: { ...story, rStrategies: [], years: {} } } }, 'cases');
		expect(facts.map(({ key }) => key)).toEqual([
			'organisation',
			'sector',
			'countries',
			'evidence',
			'circular',
			'begunBy',
			'outcome',
		]);
	});

	test('writes one month as one', () => {
		const step = { phase: 'start', settings: ['workplace'], months: { from: 3, to: 3 } };
		expect(valueOf(factsIn({ steps: { x: step } }, 'steps'), 'months')).toBe('month 3');
	});

	test('has nothing to say of an item that does not exist', () => {
		expect(factsIn({}, 'levers')).toEqual([]);
	});
});

describe('elaborationOf', () => {
	test('says of every kind but a case that what goes beyond the idea is ours', () => {
		const ours = pageKinds.filter((kind) => elaborationOf(kind) === 'proposal');
		expect(pageKinds.filter((kind) => !ours.includes(kind))).toEqual(['cases']);
	});
});

describe('grounds', () => {
	const ref: Ref = (kind) => z.string().transform((id) => ({ collection: kind, id }));
	const said = (provenance: string[]) =>
		grounds(ref)
			.provenance.safeParse(provenance)
			.error?.issues.map(({ message }) => message);

	test('takes “proposal” only where nothing else carries the idea', () => {
		expect(said(['proposal'])).toBeUndefined();
		expect(said(['source', 'research'])).toBeUndefined();
		expect(said(['source', 'proposal'])).toEqual(['“proposal” stands beside another ground.']);
	});
});

describe('provenanceOf', () => {
	test('gives the grounds in the order of the author', () => {
		expect(provenanceOf(smallMethod({ levers: { x: lever } }), 'levers', 'x')).toEqual([
			'research',
		]);
	});
});

describe('choicesOf', () => {
	test('finds the facts that have a list of values, in the order of the schema', () => {
		expect(choicesOf('cases').map(({ key, prefix }) => [key, prefix])).toEqual([
			['sector', 'sector'],
			['rStrategies', 'r'],
			['evidence', 'evidence'],
			['circular', 'circular'],
			['begunBy', 'begunBy'],
			['outcome', 'outcome'],
		]);
	});

	test('every value of every kind has a word, and every fact a name', () => {
		const missing = pageKinds.flatMap((kind) =>
			choicesOf(kind).flatMap(({ key, prefix, values }) =>
				[`facts.${key}`, ...values.map((value) => `${prefix}.${value}`)].filter(
					(word) => !isUiKey(word),
				),
			),
		);
		expect(missing).toEqual([]);
	});
});

describe('a word that does not exist', () => {
	test.each(languages)('throws instead of showing its key (%s)', (language) => {
		expect(() => wordsOf(language)('effort.low' as never)).toThrow('There is no text “effort.low”');
	});
});
