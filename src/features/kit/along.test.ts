import { expect, test } from 'vitest';
import type { SessionFacts } from '../../method/schemas/session.ts';
import { usedIn } from './along.ts';

test('a session takes its worksheets, texts, cards and posters along, each once', () => {
	const sheet = { collection: 'worksheets', id: 'walk' };
	const text = { collection: 'texts', id: 'welcome' };
	const session = {
		rows: [{ worksheets: [{ id: sheet }], texts: [text] }],
		prepare: [{ worksheets: [sheet], apart: [], texts: [text] }],
		after: [],
		cards: ['barriers'],
		posters: ['force-field', 'year'],
	} as unknown as SessionFacts;
	expect(usedIn(session)).toEqual([
		'worksheets/walk',
		'texts/welcome',
		'cards/barriers',
		'posters/force-field',
		'posters/year',
	]);
});
