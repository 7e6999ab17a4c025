import { expect, test } from 'vitest';
import { posterOf } from '../testing/posters.ts';
import { partsOf, textOf } from './text.ts';

test('a poster says as a numbered list what goes in an order, and no other', () => {
	const ordered = (['intervision', 'ground-rules', 'r-ladder', 'force-field', 'year'] as const).map(
		(id) => [...new Set(partsOf(posterOf(id, 'en')).map(({ isOrdered }) => isOrdered))],
	);
	expect(ordered).toEqual([[true], [true], [false], [false], [false]]);
});

test('a round says how long it takes, what to do and then what to say', () => {
	const [round, ...more] = partsOf({
		...posterOf('intervision', 'en'),
		body: {
			kind: 'rounds',
			whole: 15,
			rounds: [
				{
					from: 0,
					minutes: 15,
					length: '15 min.',
					title: { text: 'Ask' },
					todo: { text: 'Only ask.' },
					say: [{ text: 'What happened?' }, { text: 'And then?' }],
				},
			],
		},
	});
	expect(more).toEqual([]);
	expect(round!.items).toEqual([
		{ strong: 'Ask (15 min.)', text: 'Only ask. ‘What happened?’ ‘And then?’' },
	]);
});

test('a field says both sides, each with its forces and with what to write down', () => {
	const text = textOf(posterOf('force-field', 'en')).split('\n');
	const at = (words: string) => text.findIndex((line) => line.includes(words));
	const { body } = posterOf('force-field', 'en');
	if (body.kind !== 'field') throw new Error('The force field is no field.');
	const places = [body.change, body.for.title, body.against.title, body.hint].map((one) =>
		at(`${one.text}:`),
	);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	for (const { title, forces, ask } of [body.for, body.against]) {
		const start = at(`${title.text}:`);
		expect(text.slice(start + 1, start + 1 + forces.length)).toEqual(forces.map((one) => one.text));
		expect(text[start + 1 + forces.length]).toContain(ask.label.text);
	}
});
