import { describe, expect, test } from 'vitest';
import { changed, en, nl, smallContent } from './testing/small-content.ts';

const { check } = smallContent();

describe('checkContent', () => {
	test('guesses which key was meant', async () => {
		expect(await check(changed(nl, 'group:', 'groep:'))).toEqual([
			`${nl}:5:1
  ✖ “barrier.group” is missing.
    Kind of barrier: personal, social, organisational or systemic.`,
			`${nl}:8:3
  ✖ “groep” is not a fact that “barrier” can have.
    Did you mean “group”?`,
		]);
	});

	test('says how many there should be in words of its own', async () => {
		expect((await check(changed(nl, '[research]', '[]'))).join()).toMatch(
			/“barrier\.provenance” is not right\. It needs at least 1 of them\./,
		);
	});

	test('guesses which value was meant', async () => {
		expect(await check(changed(nl, 'organisational', 'organizational'))).toEqual([
			`${nl}:8:10
  ✖ “barrier.group” cannot be the text “organizational”.
    Did you mean “organisational”?`,
		]);
	});

	test('names a reference to nothing', async () => {
		const lever = `---
title: Bondgenoten
description: Zoek de mensen die het stilletjes met je eens zijn.
lever:
  order: 1
  provenance: [practice]
  level: relations
  horizon: weeks
  lifts: [silo]
---

## Wat het is

## Waarom het kan helpen, en hoe zeker dat is

## Zo ga je te werk

## Vragen voor de coach

## Wanneer niet, en wat het kan kosten

## Zo merk je dat het helpt
`;
		expect(await check({ 'content/docs/levers/allies.mdx': lever })).toEqual([
			`content/docs/levers/allies.mdx:9:11
  ✖ “silo” is not one of the barriers: content/docs/barriers/silo.mdx does not exist.
    Did you mean “silos”?`,
		]);
	});

	test('says which type was expected', async () => {
		expect(await check(changed(nl, 'order: 1', 'order: first'))).toEqual([
			`${nl}:6:10
  ✖ “barrier.order” should be a number, but it is the text “first”.
    Place in the order of the method, from 1. Decides “previous” and “next”.`,
		]);
	});

	test('refuses facts in an English page', async () => {
		expect(
			await check(changed(en, 'title: Silos', 'title: Silos\nbarrier: { group: social }')),
		).toEqual([
			`${en}:3:1
  ✖ “barrier:” stands in an English page, but facts are written once, in Dutch.
    Move the facts to ${nl} and take them out here.`,
		]);
	});

	test('names facts in the wrong folder', async () => {
		expect(await check(changed(nl, 'barrier:\n', 'lever:\n'))).toEqual([
			`${nl}:1
  ✖ The facts of this page are missing: there is no “barrier:”.
    Copy the “barrier:” block of another page in content/docs/barriers/ and change it.`,
			`${nl}:5:1
  ✖ “lever:” does not belong in this folder.
    A page in content/docs/barriers/ has its facts in “barrier:”.`,
		]);
	});

	test('names a work that stands in the bibliography twice', async () => {
		const work = `{ "id": "edmondson-1999", "type": "book", "title": "Safety" }`;
		expect(await check({ 'content/bibliography.json': `[${work}, ${work}]` })).toEqual([
			`content/bibliography.json:1:73
  ✖ “edmondson-1999” is in the bibliography twice.
    Keep one of the two, or give the other work an id of its own.`,
		]);
	});
});
