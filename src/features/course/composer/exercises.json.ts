import type { APIRoute } from 'astro';
import { languageOf } from '../../../language/locales.ts';
import { wordsOf } from '../../../language/words.ts';
import { unitsIn } from '../units.ts';
import type { Exercises } from './exercises.ts';

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
				handIn: assignment.handIn,
				questions: questions.map(({ ask, options, kind }) => ({
					ask,
					options: kind === 'single' || kind === 'multiple' ? options.map(({ text }) => text) : [],
				})),
			},
		],
	);
	return new Response(JSON.stringify(Object.fromEntries(all)), {
		headers: { 'content-type': 'application/json' },
	});
};
