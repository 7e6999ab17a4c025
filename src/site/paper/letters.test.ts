import { describe, expect, test } from 'vitest';
import { signWithoutLetter } from './letters.ts';

describe('signWithoutLetter', () => {
	test.each(['ver\u00ADwijzing', 'Zoë’s 5 € – “één” … «½» · ×\n\ttwee', '', '=1+1', '<3 & {x}'])(
		'finds none in %j',
		(text) => {
			expect(signWithoutLetter(text)).toBeUndefined();
		},
	);

	test.each([
		['Klaar 👩‍🔧!', '👩‍🔧'],
		['de ﬁets', 'ﬁ'],
		['Škoda', 'Š'],
		['a → b', '→'],
		['H₂O', '₂'],
		['漢字', '漢'],
	])('finds the one of %j', (text, sign) => {
		expect(signWithoutLetter(text)).toBe(sign);
	});
});
