import { z } from 'astro/zod';
import { perLanguage } from './per-language.ts';
import { hours } from './hours.ts';
import { text } from './text.ts';

/** How a rule is shown: as a rule of the method, as a warning, or as a remark. */
const ruleKinds = ['rule', 'caution', 'note'] as const;

/**
 * Something that holds everywhere and stands once: an agreement, a number, a warning. Pages and
 * sessions show it from here. One YAML file each in `content/rules/`.
 */
export const rule = z.strictObject({
	kind: z.enum(ruleKinds).describe('How it is shown: rule, caution or note.'),
	title: text.describe('What it is about, in a few words.'),
	text: text.describe('The rule in full, in one to four sentences.'),
	points: z.array(text).default([]).describe('Its parts, where it is a list.'),
	hours: hours
		.optional()
		.describe('What the calculation of hours starts from. Only the rule “hours” has it.'),
	only: perLanguage(() => z.array(z.string().min(6)).default([]))
		.optional()
		.describe(
			'Words that tell this rule again, or against it: “binnen tien werkdagen”. No page may hold them.',
		),
});

/** A rule, as its file says it. */
export type RuleFacts = z.infer<typeof rule>;
