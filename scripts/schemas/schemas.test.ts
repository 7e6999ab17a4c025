import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import type { Ids } from '../../src/check/ids.ts';
import { schemas as published } from '../../src/features/data/schemas.ts';
import { form } from '../../src/method/schemas/form.ts';
import { dataSchemas, pageSchemas } from './schemas.ts';

const ids: Ids = {
	docs: new Set(),
	framework: new Set(),
	steps: new Set(),
	barriers: new Set(['silos', 'fear']),
	levers: new Set(),
	cases: new Set(),
	worksheets: new Set(),
	glossary: new Set(),
	sessions: new Set(),
	texts: new Set(),
	rules: new Set(),
	course: new Set(),
	bibliography: new Set(['edmondson-1999']),
};

/** The part of a schema at a path, for a short test. */
const at = (schema: unknown, path: string) =>
	path.split('.').reduce((part, key) => (part as Record<string, unknown>)[key], schema);

describe('pageSchemas', () => {
	test('lists the ids that a reference can name', () => {
		const lifts = 'properties.lever.properties.lifts.items.enum';
		expect(at(pageSchemas(ids).levers, lifts)).toEqual(['fear', 'silos']);
	});

	test('explains every fact', () => {
		const facts = at(pageSchemas(ids).steps, 'properties.step.properties') as object;
		for (const fact of Object.values(facts)) expect(fact).toHaveProperty('description');
	});

	test('knows that an English page holds no facts', () => {
		const { page } = pageSchemas(ids);
		expect(at(page, 'properties')).not.toHaveProperty('lever');
		expect(page['additionalProperties']).toBe(false);
	});

	test('does not ask for a fact that has a default', () => {
		expect(at(pageSchemas(ids).levers, 'properties.lever.required')).not.toContain('sources');
	});

	test('accepts any text while there is no id yet', () => {
		const levers = 'properties.step.properties.levers.items';
		expect(at(pageSchemas(ids).steps, levers)).toEqual({ type: 'string' });
	});
});

describe('dataSchemas', () => {
	test('completes what a session refers to, and explains every key of it', () => {
		const { sessions } = dataSchemas({ ...ids, steps: new Set(['bootcamp']) });
		expect(at(sessions, 'properties.step.enum')).toEqual(['bootcamp']);
		const { rows, ...keys } = at(sessions, 'properties') as Record<string, object>;
		const ofRows = at(rows, 'items.properties') as object;
		for (const key of [...Object.values(keys), ...Object.values(ofRows)])
			expect(key).toHaveProperty('description');
	});

	test('knows texts to send and rules', () => {
		const { texts, rules } = dataSchemas(ids);
		expect(at(texts, 'properties.form.enum')).toEqual(['mail', 'poster', 'page']);
		expect(at(rules, 'properties.kind.enum')).toEqual(['rule', 'caution', 'note']);
	});

	test('lists the works that a definition can rest on', () => {
		const { glossary } = dataSchemas(ids);
		expect(at(glossary, 'properties.sources.items.enum')).toEqual(['edmondson-1999']);
	});
});

describe('what schemas explain', () => {
	const forms = [...Object.values(published), form].map((one) =>
		z.toJSONSchema(one, { io: 'input', unrepresentable: 'any' }),
	);
	const explained = JSON.stringify([pageSchemas(ids), dataSchemas(ids), forms]);

	test('says nowhere how many languages an edition has', () => {
		expect(explained).toContain('in every language');
		expect(explained.match(/[^"]*\b(both|two|the other) languages?\b[^"]*/gi)).toBeNull();
		expect(explained).not.toContain('only the English text');
	});
});
