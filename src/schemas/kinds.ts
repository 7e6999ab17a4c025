import { barrier } from './barrier.ts';
import { caseStory } from './case.ts';
import { chapter } from './chapter.ts';
import { lever } from './lever.ts';
import { step } from './step.ts';
import { worksheet } from './worksheet.ts';

/**
 * The kinds of page that carry facts, in the order of the site.
 *
 * The key is the folder in `content/docs/` and the name of the collection; `block` is the key in
 * the frontmatter that holds the facts; `sections` are the headings that a page must have, in
 * this order.
 */
export const kinds = {
	framework: {
		block: 'chapter',
		schema: chapter,
		sections: {
			nl: [
				'Kernboodschap',
				'Wat dit betekent in de praktijk',
				'Wat dit niet zegt',
				'Wat het onderzoek zegt',
			],
			en: [
				'Key message',
				'What this means in practice',
				'What this does not say',
				'What the research says',
			],
		},
	},
	steps: {
		block: 'step',
		schema: step,
		sections: {
			nl: [
				'Doel',
				'Wie en waar',
				'Voorbereiding',
				'Verloop',
				'Oogst',
				'Valkuilen',
				'Voor de coach',
				'Tot de volgende keer',
			],
			en: [
				'Goal',
				'Who and where',
				'Preparation',
				'How to run it',
				'Harvest',
				'Pitfalls',
				'Notes for the coach',
				'Until the next time',
			],
		},
	},
	barriers: {
		block: 'barrier',
		schema: barrier,
		sections: {
			nl: [
				'Zo herken je het',
				'Wat eronder ligt',
				'Wat het erger maakt',
				'De eerste stap, deze week',
				'Vragen om te stellen',
			],
			en: [
				'How to recognise it',
				'What is behind it',
				'What makes it worse',
				'The first step, this week',
				'Questions to ask',
			],
		},
	},
	levers: {
		block: 'lever',
		schema: lever,
		sections: {
			nl: [
				'Wat het is',
				'Waarom het kan helpen, en hoe zeker dat is',
				'Zo ga je te werk',
				'Vragen voor de coach',
				'Wanneer niet, en wat het kan kosten',
				'Zo merk je dat het helpt',
			],
			en: [
				'What it is',
				'Why it can help, and how sure we are',
				'How to use it',
				'Questions for the coach',
				'When not to, and what it can cost',
				'How to tell it is working',
			],
		},
	},
	cases: {
		block: 'case',
		schema: caseStory,
		sections: {
			nl: [
				'De situatie',
				'Wie in beweging kwam',
				'Drempels',
				'Hefbomen',
				'Wat ervan kwam',
				'Wat we niet weten',
				'Wat je kunt meenemen',
			],
			en: [
				'The situation',
				'Who started it',
				'Barriers',
				'Levers',
				'What came of it',
				'What we do not know',
				'What you can use',
			],
		},
	},
	worksheets: {
		block: 'worksheet',
		schema: worksheet,
		sections: {
			nl: ['Waarvoor', 'Wanneer', 'Alleen', 'In groep', 'Voorbeeld', 'Tips voor de coach'],
			en: ['What for', 'When', 'On your own', 'In a group', 'Example', 'Tips for the coach'],
		},
	},
} as const;

export type PageKind = keyof typeof kinds;

/** The kinds in the order of the site: framework first, worksheets last. */
export const pageKinds = Object.keys(kinds) as PageKind[];
