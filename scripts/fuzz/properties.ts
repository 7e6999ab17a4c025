import { sharedCases } from '../../src/check/testing/shared.ts';
import { trees } from '../../src/check/testing/trees.ts';
import { names } from '../../src/prose/guard/testing/names.ts';
import { pictures } from '../../src/prose/guard/testing/pictures.ts';
import type { Property } from '../../src/prose/guard/testing/property.ts';
import { orders, pages, pagesOfFacts, texts } from '../../src/prose/guard/testing/written.ts';

/** All that is tried with inputs at random. */
export const properties: readonly Property[] = [
	pages,
	pagesOfFacts,
	names,
	pictures,
	orders,
	texts,
	trees,
	sharedCases,
];
