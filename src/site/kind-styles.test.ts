import { describe, expect, test } from 'vitest';
import { choicesOf } from '../method/facts.ts';
import { kinds } from '../method/schemas/kinds.ts';
import { kindStylesSource } from './kind-styles.ts';

describe('the style sheet of the kinds', () => {
	test('has the colours of the table, on light and on dark paper', () => {
		expect(kindStylesSource()).toContain('--kind-levers: light-dark(#196440, #82d9aa);');
	});

	test('makes a colour the one at hand', () => {
		expect(kindStylesSource()).toContain('.kind-steps { --kind: var(--kind-steps); }');
	});

	test('makes the colour of a division the one at hand', () => {
		expect(kindStylesSource()).toContain('.of-social { --kind: light-dark(#8f2259, #ff9cc8); }');
	});
});

describe('the shades of a kind', () => {
	test.each(['barriers', 'levers'] as const)('are there for every division of %s', (kind) => {
		const { division, shades } = kinds[kind];
		const values = choicesOf(kind).find(({ key }) => key === division)!.values;
		expect(Object.keys(shades)).toEqual(values);
	});
});
