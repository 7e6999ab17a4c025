import type { APIRoute } from 'astro';
import { languageOf, type Language } from '../../../language/locales.ts';
import { wordsOf, type Translate } from '../../../language/words.ts';
import { handInOf } from '../../../method/course/hand-in.ts';
import { units } from '../../../method/methodology.ts';
import type { UnitFacts } from '../../../method/schemas/unit.ts';
import type { QuestionKind } from '../mark.ts';
import { unitsIn } from '../units.ts';
import type { Exercises } from './exercises.ts';
import { onPaper } from './on-paper.ts';

/** What students read and make in each unit, for the composer to gather. */
export const GET: APIRoute = ({ routePattern }) => {
	const language = languageOf(routePattern.slice(1));
	const t = wordsOf(language);
	const all = unitsIn(language).map(
		({ id, question, readings, sheets, assignment, questions }): [string, Exercises] => [
			id,
			{
				question,
				readings: readings.map(({ href, title, html, pages, minutes, why, isOptional }) => ({
					...(href && title && { link: { href, title } }),
					// A work as text: a hand-out is read on paper.
					...(html && { work: html.replace(/<[^>]*>/g, '').replaceAll('&#38;', '&') }),
					about: [pages, minutes, isOptional && t('course.optional')].filter(Boolean).join(' · '),
					why,
				})),
				sheets,
				title: assignment.title,
				task: assignment.task,
				handIn: handedIn(units.get(id)!, language),
				questions: questions.map((one) => ({
					ask: one.ask,
					how: howOnPaper(one.kind, t),
					...onPaper(one),
				})),
			},
		],
	);
	return new Response(JSON.stringify(Object.fromEntries(all)), {
		headers: { 'content-type': 'application/json' },
	});
};

function howOnPaper(kind: QuestionKind, t: Translate): string {
	const how = t(`course.how.${kind}`);
	if (kind !== 'order' && kind !== 'match') return how;
	const pen = t(`course.pen.${kind}`);
	return `${how} ${pen}`;
}

function handedIn(facts: UnitFacts, language: Language): Exercises['handIn'] {
	const { before } = facts.assignment.handIn;
	return {
		...handInOf(facts, language),
		...(before !== undefined && { ahead: before - facts.order }),
	};
}
