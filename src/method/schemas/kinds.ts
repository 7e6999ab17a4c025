import type { z } from 'astro/zod';
import { barrier } from './barrier.ts';
import { caseStory } from './case.ts';
import { chapter } from './chapter.ts';
import { lever } from './lever.ts';
import { step } from './step.ts';
import type { Provenance } from './provenance.ts';
import type { PageKind } from './kind-names.ts';
import type { Ref } from './ref.ts';
import { worksheet } from './worksheet.ts';
import { countries, hidden, named, period, plain, span, type Write } from './write.ts';

/** All that the site knows of a kind of page. */
export interface Row {
	/** The key in the frontmatter that holds the facts. */
	block: string;
	schema: (ref: Ref) => z.ZodObject;
	/** The colour of the kind on light and on dark paper. */
	colour: { light: string; dark: string };
	/** The path of its sign on a square of 20, so that colour is never the only difference. */
	sign: string;
	/** The kinds that a reader wants next, in that order. */
	related: readonly PageKind[];
	/** It is read in the order of its pages, so each is shown with its number. */
	numbered?: true;
	/** The fact by which overviews and navigation divide the kind; its values are the order. */
	division?: string;
	/** A colour for each value of that fact, near that of the kind; white can be read on the light one. */
	shades?: Readonly<Record<string, Row['colour']>>;
	/** The facts that an overview names under each item. */
	chosenBy?: readonly string[];
	/** What the keys of a fact's words start with, where that is not its name: `setting.workplace`. */
	words?: Readonly<Record<string, string>>;
	/** The facts that are not written as the word of their value: see `write.ts`. */
	write?: Readonly<Record<string, Write>>;
	/**
	 * What everything of the kind rests on that is more than its idea: agendas, sentences, forms. A
	 * case has no elaboration: it tells what happened.
	 */
	elaboration?: Provenance;
}

/**
 * The table of kinds: one row each, in which everything stands that differs between kinds. What
 * lists, filters, panels and checks need, they take from here.
 */
export const kinds = {
	framework: {
		block: 'chapter',
		elaboration: 'proposal',
		schema: chapter,
		colour: { light: '#3f5068', dark: '#adc1da' },
		sign: 'M3 4h6l1 1 1-1h6v12h-6l-1 1-1-1H3zM10 5v11',
		related: ['steps', 'barriers', 'levers'],
		numbered: true,
	},
	steps: {
		block: 'step',
		elaboration: 'proposal',
		schema: step,
		colour: { light: '#6b2478', dark: '#e3b0f0' },
		sign: 'M2 17h4v-4h4V9h4V5h4',
		related: ['barriers', 'levers', 'worksheets', 'framework'],
		numbered: true,
		division: 'phase',
		words: { settings: 'setting' },
		write: { months: span('facts.months') },
	},
	barriers: {
		block: 'barrier',
		elaboration: 'proposal',
		schema: barrier,
		colour: { light: '#a8321f', dark: '#ffa08e' },
		sign: 'M3 6h14M3 10h14M5 6v11M15 6v11',
		related: ['levers', 'steps', 'cases', 'framework'],
		division: 'group',
		shades: {
			personal: { light: '#a8321f', dark: '#ffa08e' },
			social: { light: '#8f2259', dark: '#ff9cc8' },
			organisational: { light: '#7a4a00', dark: '#f0b26a' },
			systemic: { light: '#5c3d33', dark: '#dcb6a6' },
		},
	},
	levers: {
		block: 'lever',
		elaboration: 'proposal',
		schema: lever,
		colour: { light: '#196440', dark: '#82d9aa' },
		sign: 'M2 15 18 7M11 11l3 6H8z',
		related: ['barriers', 'steps', 'cases', 'framework'],
		division: 'level',
		shades: {
			person: { light: '#196440', dark: '#82d9aa' },
			relations: { light: '#0b5f70', dark: '#7cd0e2' },
			organisation: { light: '#4c5f00', dark: '#c3d75f' },
			surroundings: { light: '#2c4c8c', dark: '#a4bff5' },
		},
	},
	cases: {
		block: 'case',
		schema: caseStory,
		colour: { light: '#1f5793', dark: '#93c3f7' },
		sign: 'M3 4h14v9h-7l-4 4v-4H3z',
		related: ['barriers', 'levers'],
		division: 'sector',
		chosenBy: ['countries', 'years'],
		words: { rStrategies: 'r' },
		write: {
			organisation: plain,
			countries,
			years: period,
			rStrategies: named,
			uncoded: hidden,
			shared: hidden,
		},
	},
	worksheets: {
		block: 'worksheet',
		elaboration: 'proposal',
		schema: worksheet,
		colour: { light: '#745100', dark: '#f2c66e' },
		sign: 'M5 2h10v16H5zM8 7h4M8 11h4',
		related: ['steps'],
		chosenBy: ['minutes', 'with'],
		write: { minutes: span('facts.minutes') },
	},
} as const satisfies Record<PageKind, Row>;

/** The facts of an item of a kind, as its schema gives them. */
export type FactsOf<K extends PageKind> = z.infer<ReturnType<(typeof kinds)[K]['schema']>>;
