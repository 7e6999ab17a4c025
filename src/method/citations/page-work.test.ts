import { expect, test } from 'vitest';
import { cslName } from './page-work.ts';

test.each([
	['Ann Peeters', { given: 'Ann', family: 'Peeters' }],
	['Jean-Luc D’Hondt', { given: 'Jean-Luc', family: 'D’Hondt' }],
	['Mia van den Berg', { given: 'Mia', family: 'van den Berg' }],
	['Éva Ó Briain', { given: 'Éva Ó', family: 'Briain' }],
])('cslName takes “%s” for a person', (name, parts) => {
	expect(cslName(name)).toEqual(parts);
});

test.each(['the works council of Daelmans', 'de redactie', 'HOWEST', 'Ann, Bo and Cy', 'K3'])(
	'cslName leaves “%s” whole',
	(name) => {
		expect(cslName(name)).toEqual({ literal: name });
	},
);
