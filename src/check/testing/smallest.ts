import { readFileSync } from 'node:fs';
import { languages } from '../../language/locales.ts';

/**
 * The words of the interface: the site's own, because facts need most of them; with the words that
 * the speller has to know for them.
 */
export const interfaceFiles = Object.fromEntries(
	[...languages.map((language) => `content/i18n/${language}.json`), 'content/words.txt'].map(
		(file) => [file, readFileSync(file, 'utf8')],
	),
);

/** The files that any content has, in which nothing is said. */
export function needed(folder: string): Record<string, string> {
	const roles = ['intrapreneur', 'coach', 'organisation', 'union', 'student', 'teacher'];
	return {
		'content/words.txt': 'bootcamp\n',
		'content/search/synonyms.yaml': 'nl: []\nen: []\n',
		'content/search/roles.yaml': roles.map((role) => `${role}: [${folder}]\n`).join(''),
	};
}

/** The smallest content there is. Each test changes the one thing it is about. */
export const smallest: Record<string, string> = {
	'content/bibliography.json': `[{ "id": "edmondson-1999", "type": "article-journal", "title": "Safety" }]`,
	...needed('barriers'),
	...interfaceFiles,
	'content/docs/barriers/silos.mdx': `---
title: Schotten
description: Een idee heeft vier diensten nodig en geen ervan is eigenaar.
statement: Mijn idee heeft meerdere diensten nodig.
barrier:
  order: 1
  provenance: [research]
  group: organisational
---

## Zo herken je het

Niemand is eigenaar [@edmondson-1999].

## Wat eronder ligt

## Wat het erger maakt

## De eerste stap, deze week

## Vragen om te stellen
`,
	'content/docs/en/barriers/silos.mdx': `---
title: Silos
description: An idea needs four departments and none of them owns it.
statement: My idea needs several departments.
follows: mthmqqtjtb
---

## How to recognise it

See [the first step](#the-first-step-this-week).

## What is behind it

## What makes it worse

## The first step, this week

## Questions to ask
`,
};

/** The one page in the smallest content. */
export const nl = 'content/docs/barriers/silos.mdx';

/** Its translation. */
export const en = 'content/docs/en/barriers/silos.mdx';
