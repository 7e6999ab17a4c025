import { describe, expect, test } from 'vitest';
import { smallSlips } from './testing/small-slips.ts';

const { said } = smallSlips();

describe('a story of somebody’s own', () => {
	const file = 'content/docs/cases/own.mdx';
	const story = (more: string, text = '') => `---
title: Een eigen verhaal
description: Een verhaal van iemand die het zelf heeft meegemaakt.
case:
  order: 1
  provenance: [practice]
  organisation: NV
  sector: retail
  countries: [BE]
  evidence: primary
  circular: 'yes'
  begunBy: team
  outcome: worked
  uncoded: neither-documented
${more}---

## De situatie

${text}

## Wie in beweging kwam

## Drempels

## Hefbomen

## Wat ervan kwam

## Wat we niet weten

## Wat je kunt meenemen
`;

	test('says how the people in it agreed', async () => {
		expect(await said({ [file]: story('') })).toEqual([
			'4:1 This case cites no work, and does not say that somebody shared it. → Cite the sources in the text as [@id]. Is it a story of your own? Write below “case:”: “  shared: { consent: agreed, anonymised: true, licence: CC BY-SA 4.0 }”, if that is so.',
		]);
		const shared = '  shared: { consent: agreed, anonymised: true, licence: CC BY-SA 4.0 }\n';
		expect(await said({ [file]: story(shared) })).toEqual([]);
		expect(await said({ [file]: story('', 'Zie [@edmondson-1999].') })).toEqual([]);
		expect(await said({ [file]: story('  sources: [edmondson-1999]\n') })).toEqual([]);
	});

	test('says all three, and nothing else', async () => {
		expect(
			(await said({ [file]: story('  shared: { consent: maybe, anonymised: false }\n') })).map(
				(one) => one.split(' → ')[0],
			),
		).toEqual([
			'15:3 “case.shared.licence” is missing.',
			'15:22 “case.shared.consent” cannot be the text “maybe”.',
			'15:41 “case.shared.anonymised” cannot be “false”.',
		]);
	});
});
