import { describe, expect, test } from 'vitest';
import { kindStylesSource } from './kind-styles.ts';

describe('the style sheet of the kinds', () => {
	test('has the colours of the table, on light and on dark paper', () => {
		expect(kindStylesSource()).toContain('--kind-levers: light-dark(#196440, #82d9aa);');
	});

	test('makes a colour the one at hand', () => {
		expect(kindStylesSource()).toContain('.kind-steps { --kind: var(--kind-steps); }');
	});
});
