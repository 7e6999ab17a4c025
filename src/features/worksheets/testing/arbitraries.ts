import fc from 'fast-check';
import { form } from '../../../method/schemas/form.ts';
import { resolve, type Lists } from '../../../method/worksheets/resolve.ts';
import type { Worksheet } from '../worksheet.ts';

/** What the methodology has to choose from. */
const lists: Lists = {
	barriers: ['silos', 'time', 'fear'].map((id) => ({ id, label: id, help: `${id}!`, group: id })),
	levers: ['allies', 'rhythm'].map((id) => ({ id, label: id })),
};

const words = fc.stringMatching(/^[A-Za-zàéïö&<>"’… ]{1,80}$/).map((text) => `x${text}`);
const text = fc.record({ nl: words, en: words });
const id = fc.stringMatching(/^[a-z]{3,12}$/);
const items = (min: number) =>
	fc.uniqueArray(fc.record({ id, label: text }), {
		minLength: min,
		maxLength: 12,
		selector: ({ id: own }) => own,
	});
const common = { id, label: text };
const cell = fc.oneof(
	fc.record({ kind: fc.constantFrom('short-text', 'long-text', 'number', 'date'), ...common }),
	fc.record({
		kind: fc.constant('scale'),
		...common,
		to: fc.integer({ min: 2, max: 10 }),
		low: text,
		high: text,
	}),
	fc.record({ kind: fc.constant('choice'), ...common, options: items(2) }),
	fc.record({
		kind: fc.constant('choice'),
		...common,
		list: fc.constantFrom('barriers', 'levers'),
	}),
);
const columns = fc.uniqueArray(cell, {
	minLength: 1,
	maxLength: 7,
	selector: (one) => (one as { id: string }).id,
});
const axis = fc.oneof(
	fc.record({ label: text, items: items(1) }),
	fc.record({ label: text, list: fc.constantFrom('barriers', 'levers') }),
	fc.record({
		label: text,
		list: fc.constantFrom('barriers', 'levers'),
		pick: fc.integer({ min: 1, max: 10 }),
	}),
);
const field = fc.oneof(
	{ weight: 3, arbitrary: cell },
	fc.record({ kind: fc.constant('choices'), ...common, options: items(2) }),
	fc.record({ kind: fc.constant('checklist'), ...common, items: items(1) }),
	fc.record({ kind: fc.constant('signature'), ...common }),
	fc.record({
		kind: fc.constant('table'),
		...common,
		columns,
		rows: fc.integer({ min: 1, max: 20 }),
	}),
	fc.record({ kind: fc.constant('matrix'), ...common, rows: axis, columns }),
	fc.record({
		kind: fc.constant('cross'),
		...common,
		rows: axis,
		columns: axis,
		options: items(2),
	}),
);
const definition = fc.record({
	version: fc.constant(1),
	date: fc.constant('2026-03-31'),
	intro: text,
	note: text,
	materials: fc.array(text, { maxLength: 3 }),
	parts: fc
		.uniqueArray(field, {
			minLength: 1,
			maxLength: 6,
			selector: (one) => (one as { id: string }).id,
		})
		.map((fields) => [{ title: { nl: 'Deel', en: 'Part' }, fields }]),
});

/** Any worksheet that an author can write. Test data only. */
export const worksheet: fc.Arbitrary<Worksheet> = definition.map((value) => ({
	id: 'any',
	title: 'Any & <all>',
	summary: 'Summary',
	language: 'nl',
	facts: [{ label: 'Tijd', value: '5' }],
	sheet: resolve(form.parse(value), 'nl', lists),
	site: 'Site',
	address: 'https://site.example/',
	words: {
		kind: 'Werkblad',
		materials: 'Leg klaar',
		note: 'Lees dit',
		licence: 'Vrij',
		version: 'versie 1',
		page: 'Pagina {{page}} van {{pages}}',
		date: 'dag',
		copy: 'Naam',
	},
}));
