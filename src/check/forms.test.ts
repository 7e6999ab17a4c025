import { describe, expect, test } from 'vitest';
import { smallContent } from './testing/small-content.ts';

const { check } = smallContent();

describe('the form of a worksheet', () => {
	const page = `---
title: Kompas
description: Zet op papier waarom dit je raakt en waar je sterk in bent.
worksheet:
  order: 1
  provenance: [proposal]
  minutes: { from: 30, to: 30 }
  with: [alone]
---

## Waarvoor

## Wanneer

## Alleen

## In groep

## Voorbeeld

## Tips voor de coach
`;
	const form = `version: 1
date: '2026-03-31'
intro: { nl: Kort, en: Short }
parts:
  - fields:
      - id: why
        kind: choice
        label: { nl: Waarom, en: Why }
        options:
          - { id: waste, label: { nl: Verspilling, en: Waste } }
          - { id: people, label: { nl: Mensen, en: People } }
`;
	const file = 'content/worksheets/compass.yaml';
	const pageFile = 'content/docs/worksheets/compass.mdx';
	const checkForm = (from = '', to = '') => {
		expect(form).toContain(from);
		return check({ [pageFile]: page, [file]: form.replace(from, to) });
	};

	test('has no problems when it is right', async () => {
		expect(await checkForm()).toEqual([]);
	});

	test('needs every label in both languages', async () => {
		expect(await checkForm('{ nl: Waarom, en: Why }', '{ nl: Waarom }')).toEqual([
			`${file}:8:9
  ✖ “parts[1].fields[1].label.en” is missing.
    The text in English.`,
		]);
	});

	test('needs a kind that exists', async () => {
		expect(await checkForm('kind: choice', 'kind: choise')).toEqual([
			`${file}:7:15
  ✖ “parts[1].fields[1].kind” cannot be the text “choise”.
    Did you mean “choice”?`,
		]);
	});

	test('guesses which key of a field was meant', async () => {
		expect(
			await checkForm('kind: choice', 'kind: choice\n        helpp: { nl: H, en: H }'),
		).toEqual([
			`${file}:8:9
  ✖ “helpp” is not a fact that “parts[1].fields[1]” can have.
    Did you mean “help”?`,
		]);
	});

	test('needs something to choose from', async () => {
		const [options] = /        options:[^]*$/.exec(form)!;
		expect(await checkForm(options, '')).toEqual([
			`${file}:6:9
  ✖ There is nothing to choose from: “options” and “list” are both missing.
    Write “options:” with a list of your own, or “list: barriers”.`,
		]);
	});

	test('needs two options in a choice', async () => {
		expect(
			await checkForm('          - { id: people, label: { nl: Mensen, en: People } }\n', ''),
		).toEqual([
			`${file}:10:11
  ✖ “parts[1].fields[1].options” is not right. A choice needs at least two options.
    What there is to choose from: two or more, each with “id:” and “label:”.`,
		]);
	});

	test('knows the lists of the methodology', async () => {
		const [options] = /        options:[^]*$/.exec(form)!;
		expect(await checkForm(options, '        list: barrier\n')).toEqual([
			`${file}:9:15
  ✖ “parts[1].fields[1].list” cannot be the text “barrier”.
    Did you mean “barriers”?`,
		]);
	});

	test('keeps an id for one field', async () => {
		const [why] = /      - id: why[^]*$/.exec(form)!;
		expect(await checkForm(why, why + why)).toEqual([
			`${file}:12:13
  ✖ “why” is the id of two fields of this sheet.
    Give one of them another id. Answers are kept by it.`,
		]);
	});

	test('belongs to a page', async () => {
		expect(await check({ [file]: form })).toEqual([
			`${file}
  ✖ This form has no page: content/docs/worksheets/compass.mdx does not exist.
    There is none yet.`,
		]);
	});

	test('is there for every worksheet', async () => {
		expect(await check({ [pageFile]: page })).toEqual([
			`${pageFile}
  ✖ This worksheet has no form: content/worksheets/compass.yaml does not exist.
    Copy the form of another worksheet in content/worksheets/ and change it.`,
		]);
	});
});
