import { expect, test } from 'vitest';
import { plain } from './plain.ts';

test('plain writes references as ids, wherever they stand, and leaves the rest', () => {
	const step = { collection: 'steps', id: 'anchor' };
	const row = {
		id: 'open',
		minutes: 5,
		worksheets: [{ id: { collection: 'worksheets', id: 'x' } }],
	};
	expect(plain({ step, title: { nl: 'Een', en: 'One' }, rows: [row] })).toEqual({
		step: 'steps/anchor',
		title: { nl: 'Een', en: 'One' },
		rows: [{ id: 'open', minutes: 5, worksheets: [{ id: 'worksheets/x' }] }],
	});
});
