import type { Language } from '../../language/locales.ts';
import { wordsOf, type Translate } from '../../language/words.ts';
import { dueOf, handInOf, handInText } from '../../method/course/hand-in.ts';
import type { Question } from '../../method/schemas/question.ts';
import type { UnitFacts } from '../../method/schemas/unit.ts';
import type { Note, Place, Slide } from './deck.ts';
import { lengthOf } from '../../method/sessions/length.ts';
import { agendaSlide, itemOf, itemsOf, rowSlides, type Making } from './rows.ts';
import { endSlide, wrongNotes } from './session-deck.ts';

/** What the slides of a unit are made with, besides those of its class. */
export interface UnitMaking extends Making {
	/** The id of the unit; `id` is that of its class. */
	unitId: string;
	unit: UnitFacts;
	/** The week after it, whose readings come before its class. */
	next: { id: string; unit: UnitFacts } | undefined;
}

/**
 * The slides of a week of the course: its question, what a student can do at the end, the class row by
 * row, what to remember and to discuss before the last row, and what comes after.
 */
export function unitSlides(making: UnitMaking): Slide[] {
	const { unit, unitId, facts, language } = making;
	const t = wordsOf(language);
	const at = (...path: PropertyKey[]): Place => ({ in: `course/${unitId}`, path });
	const rows = rowSlides({ ...making, more: answersByRow(unit, language) });
	const { objectives, teacher } = unit;
	return [
		{
			kind: 'title',
			kicker: `${t('course.week')} ${unit.order} · ${lengthOf(facts.minutes, t)}`,
			title: itemOf(unit.title, language, at('title')),
			blocks: [{ kind: 'text', items: [itemOf(unit.summary, language, at('summary'))] }],
			notes: [
				...teacher.notes.map((one) => ({ label: t('course.notes'), text: one[language] })),
				...facts.prepare.map((task) => ({
					label: t('session.prepare'),
					text: task.do[language],
				})),
			],
		},
		{
			kind: 'question',
			title: { text: t('slides.question') },
			blocks: [{ kind: 'question', items: [itemOf(unit.question, language, at('question'))] }],
			notes: [],
		},
		{
			kind: 'points',
			title: { text: t('course.objectives') },
			blocks: [
				{
					kind: 'list',
					items: objectives.map(({ text }, index) =>
						itemOf(text, language, at('objectives', index, 'text')),
					),
				},
			],
			notes: teacher.pitfalls.map(({ when, then }) => ({
				label: t('slides.pitfall'),
				text: `${when[language]} ${then[language]}`,
			})),
		},
		agendaSlide(making, wrongNotes(facts, language, t)),
		...rows.slice(0, -1).flat(),
		keyPoints(making, t, at),
		discussion(making, t, at),
		...rows.slice(-1).flat(),
		endSlide(making, []),
		assignment(making, t, at),
		...readings(making, t),
	];
}

/** The worked answers, by the row that they answer. */
function answersByRow({ teacher }: UnitFacts, language: Language): Map<string, Note[]> {
	const known = new Map<string, Note[]>();
	for (const { row, title, text } of teacher.answers) {
		if (row === undefined) continue;
		const note = { label: title[language], text: text[language] };
		known.set(row, [...(known.get(row) ?? []), note]);
	}
	return known;
}

function keyPoints(
	{ unit, language, names }: UnitMaking,
	t: Translate,
	at: (...path: PropertyKey[]) => Place,
): Slide {
	const cited = unit.keyPoints.flatMap(({ sources }) => sources.map((one) => one.id));
	return {
		kind: 'points',
		title: { text: t('course.keyPoints') },
		blocks: [
			{
				kind: 'list',
				items: unit.keyPoints.map(({ text, sources }, index) => ({
					...itemOf(text, language, at('keyPoints', index, 'text')),
					...(sources.length > 0 && {
						after: `(${sources.map((one) => names.cited(one.id)).join('; ')})`,
					}),
				})),
			},
		],
		notes: [...new Set(cited)].map((key) => ({
			label: t('slides.source'),
			text: names.source(key),
		})),
	};
}

/** The questions that are answered in sentences; in a week without any, the first one with a choice. */
function discussion(
	{ unit, language }: UnitMaking,
	t: Translate,
	at: (...path: PropertyKey[]) => Place,
): Slide {
	const asked = unit.questions.map((question, index) => ({ question, index }));
	const open = asked.filter(({ question }) => question.kind === 'short');
	const chosen =
		open.length > 0 ? open : asked.filter(({ question }) => 'options' in question).slice(0, 1);
	return {
		kind: 'points',
		kicker: t('work.whole'),
		title: { text: t('slides.discuss') },
		blocks: chosen.flatMap(({ question, index }) => [
			{
				kind: 'say' as const,
				items: [itemOf(question.ask, language, at('questions', index, 'ask'))],
			},
			...('options' in question
				? [
						{
							kind: 'list' as const,
							items: question.options.map(({ text }, place) =>
								itemOf(text, language, at('questions', index, 'options', place, 'text')),
							),
						},
					]
				: []),
		]),
		notes: chosen.flatMap(({ question }) => answerNotes(question, language, t)),
	};
}

function answerNotes(question: Question, language: Language, t: Translate): Note[] {
	if (question.kind === 'short') {
		return [
			{ label: t('course.model'), text: question.model[language] },
			...question.look.map((one) => ({ label: t('course.look'), text: one[language] })),
		];
	}
	if (!('options' in question)) return [];
	return question.options.map(({ text, why, right }) => ({
		label: right ? t('check.right') : t('check.wrong'),
		text: `${text[language]} ${why[language]}`,
	}));
}

function assignment(
	{ unit, language }: UnitMaking,
	t: Translate,
	at: (...path: PropertyKey[]) => Place,
): Slide {
	const { title, company, minutes, task, criteria } = unit.assignment;
	const handIn = handInText(handInOf(unit, language), dueOf(unit), (key, values) =>
		t(`course.${key}`, values),
	);
	return {
		kind: 'points',
		kicker: `${t('course.assignment')} · ${t(`course.company.${company}`)} · ${lengthOf(minutes, t)}`,
		title: itemOf(title, language, at('assignment', 'title')),
		blocks: [
			{ kind: 'steps', items: itemsOf(task, language, at('assignment', 'task')) },
			{
				kind: 'text',
				items: [
					{
						text: `${t('course.handIn')}: ${handIn}`,
						at: at('assignment', 'handIn', 'what', language),
					},
				],
			},
		],
		notes: [
			...criteria.map(({ text }) => ({ label: t('course.criteria'), text: text[language] })),
			...unit.teacher.answers
				.filter(({ row }) => row === undefined)
				.map((one) => ({ label: one.title[language], text: one.text[language] })),
		],
	};
}

/** What to read before the class of the next week. */
function readings({ next, language, names }: UnitMaking, t: Translate): Slide[] {
	if (!next) return [];
	const { id, unit } = next;
	return [
		{
			kind: 'points',
			title: { text: t('slides.read', { number: unit.order }) },
			blocks: [
				{
					kind: 'list',
					items: unit.readings.map(({ page, work, minutes, optional }, index) => ({
						text: page ? names.page(page.id) : names.cited(work!.id),
						after: [
							t('session.minutes', { minutes }),
							...(optional ? [t('course.optional')] : []),
						].join(' · '),
						at: { in: `course/${id}`, path: ['readings', index] },
					})),
				},
			],
			notes: unit.readings.map(({ page, work, pages, why }) => ({
				label: page ? names.page(page.id) : names.source(work!.id),
				text: [pages?.[language], why[language]].filter(Boolean).join('. '),
			})),
		},
	];
}
