import { expect, test } from 'vitest';
import { smallMethod } from '../../method/testing/small-method.ts';
import { itemsOf, relationsOf } from './items.ts';

const method = smallMethod(
	{
		levers: {
			allies: {
				order: 1,
				provenance: ['research'],
				sources: [{ collection: 'bibliography', id: 'x-2001' }],
				level: 'relations',
				lifts: [{ collection: 'barriers', id: 'alone' }],
			},
		},
		barriers: { alone: { order: 1, provenance: ['proposal'], sources: [], group: 'social' } },
	},
	{
		'levers/allies': { title: 'Bondgenoten', description: 'Kort.' },
		'en/levers/allies': { title: 'Allies', description: 'Short.' },
		'barriers/alone': { title: 'Alleen', description: 'Kort.' },
	},
);
const items = itemsOf(method, {
	pageUrl: (id, language) => `https://x.example/${language}/${id}/`,
	markdownUrl: (id, language) => `https://x.example/${language}/${id}.md`,
	updated: (_, language) => (language === 'nl' ? '2026-11-24' : undefined),
});

test('itemsOf gives facts and relations apart, and sources by their id', () => {
	expect(items.find(({ id }) => id === 'levers/allies')).toEqual({
		id: 'levers/allies',
		kind: 'levers',
		order: 1,
		title: { nl: 'Bondgenoten', en: 'Allies' },
		summary: { nl: 'Kort.', en: 'Short.' },
		address: {
			nl: 'https://x.example/nl/levers/allies/',
			en: 'https://x.example/en/levers/allies/',
		},
		markdown: {
			nl: 'https://x.example/nl/levers/allies.md',
			en: 'https://x.example/en/levers/allies.md',
		},
		facts: { level: 'relations' },
		provenance: ['research'],
		elaboration: 'proposal',
		sources: ['x-2001'],
		relations: [{ relation: 'lifts', to: 'barriers/alone' }],
		updated: { nl: '2026-11-24' },
	});
});

test('itemsOf says nothing in a language into which an item is not translated', () => {
	expect(items.find(({ id }) => id === 'barriers/alone')!.title).toEqual({ nl: 'Alleen' });
});

test('relationsOf names each arrow once', () => {
	expect(relationsOf(method)).toEqual([
		{ from: 'levers/allies', relation: 'lifts', to: 'barriers/alone' },
	]);
});
