import { describe, expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

describe('piecesOf', () => {
	test('keeps every word and every blank, in their order', () => {
		expect(piecesOf('Kom op {date} naar {place}{room}')).toEqual([
			{ text: 'Kom op ' },
			{ blank: 'date' },
			{ text: ' naar ' },
			{ blank: 'place' },
			{ blank: 'room' },
		]);
	});

	test('leaves other braces as they are', () => {
		expect(piecesOf('{ x } {Y}')).toEqual([{ text: '{ x } {Y}' }]);
	});
});
