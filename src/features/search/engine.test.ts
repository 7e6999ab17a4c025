import { describe, expect, test } from 'vitest';
import { createIndex, type Indexed } from './create-index.ts';
import { createEngine } from './engine.ts';

/** A page with nothing in it. Each page of the tests adds the one thing it is about. */
const page = (id: string, rest: Partial<Indexed>): Indexed => ({
	id,
	title: '',
	kind: id.split('/')[0]!,
	label: '',
	summary: '',
	phases: [],
	roles: [],
	sections: [],
	asked: [],
	...rest,
});

const pages = [
	page('levers/allies', { title: 'Coalitie van bondgenoten', label: 'Hefboom', phases: ['field'] }),
	page('worksheets/ally-talk', {
		title: 'Bondgenotengesprek',
		label: 'Werkblad',
		roles: ['coach'],
	}),
	page('barriers/manager', {
		title: 'De leidinggevende als poortwachter',
		label: 'Drempel',
		asked: ['mijn baas houdt alles tegen', 'lastpak'],
	}),
	page('cases/lucas', {
		title: 'Het Lucas-plan',
		sections: [['', '', 'Een gesprek. De baas zat erbij. Bondgenoten. Coaching helpt hier.']],
	}),
	page('cases/other', { sections: [['', '', 'Gesprek en gesprek en nog een gesprek. Coaching.']] }),
];
const vocabulary = {
	terms: [{ id: 'ally', term: 'bondgenoot', aka: ['medestander'], abroad: ['ally'] }],
	synonyms: [['leidinggevende', 'chef']],
};
const found = (query: string, filters = {}) => {
	const find = createEngine(
		{ ...createIndex(pages, vocabulary, 'nl'), words: {}, names: {}, doors: [], report: '' },
		'nl',
	);
	return find(query, filters).map(({ entry }) => entry.id);
};

describe('createEngine', () => {
	test('finds a page by another form of a word of its title', () => {
		expect(found('bondgenoot')[0]).toBe('levers/allies');
	});

	test('finds a compound by its part, and by its parts written apart', () => {
		expect(found('gesprek')).toContain('worksheets/ally-talk');
		expect(found('bondgenoten gesprek')[0]).toBe('worksheets/ally-talk');
	});

	test('finds a page by a whole sentence of trouble', () => {
		expect(found('waarom houdt mijn baas toch altijd alles tegen?')[0]).toBe('barriers/manager');
	});

	test('finds by synonyms, the glossary’s other words and its words in the other language', () => {
		expect(found('chef')).toContain('barriers/manager');
		expect(found('medestanders')).toContain('levers/allies');
		expect(found('ally')).toContain('levers/allies');
	});

	test('forgives a letter in a longer word', () => {
		expect(found('leidingevende')[0]).toBe('barriers/manager');
		expect(found('bondgneoten')).toContain('levers/allies');
	});

	test('narrows down', () => {
		expect(found('bondgenoten', { kind: 'worksheets' })).toEqual(['worksheets/ally-talk']);
		expect(found('bondgenoten', { phase: 'field' })).toEqual(['levers/allies']);
		expect(found('bondgenoten', { role: 'coach' })).toEqual(['worksheets/ally-talk']);
	});

	test('finds nothing for what is not there, or says nothing', () => {
		expect(found('xyzzyplugh')).toEqual([]);
		expect(found('de het een')).toEqual([]);
	});
});
