import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../language/words.ts';
import { workOf } from './work.ts';

const t = wordsOf('en');
const circle = { from: 6, to: 12 };

describe('workOf', () => {
	test('names the form, and how long a turn takes', () => {
		expect(workOf({ form: 'whole' }, circle, 'en', t)).toEqual(['all together']);
		expect(workOf({ form: 'whole', perPerson: 2.5 }, circle, 'en', t)).toEqual([
			'all together',
			'2.5 min each',
		]);
		expect(workOf({ form: 'peer-set' }, circle, 'en', t)).toEqual(['in the peer set']);
	});

	test('names every size of group that can occur, the best first', () => {
		expect(workOf({ form: 'pairs' }, { from: 6, to: 6 }, 'en', t)).toEqual(['in pairs']);
		expect(workOf({ form: 'pairs' }, circle, 'en', t)).toEqual(['in pairs or in threes']);
		expect(workOf({ form: 'fours', perPerson: 7 }, circle, 'en', t)).toEqual([
			'in fours or in threes',
			'7 min each',
		]);
	});

	test('says for each size how long a turn takes, where that differs', () => {
		expect(workOf({ form: 'pairs', perPerson: { 2: 30, 3: 20 } }, circle, 'en', t)).toEqual([
			'in pairs 30, in threes 20 min each',
		]);
		const turns = { 3: 6, 4: 5, 5: 4 };
		expect(workOf({ form: 'peer-set', perPerson: turns }, circle, 'en', t)).toEqual([
			'in the peer set',
			'in threes 6, in fours 5, in fives 4 min each',
		]);
	});
});
