import { hrefOf } from '../../language/href.ts';
import type { Language } from '../../language/locales.ts';
import { wordsOf, type Translate } from '../../language/words.ts';
import { works } from '../../method/bibliography.ts';
import { createApa } from '../../method/citations/apa.ts';
import { effortOf } from '../../method/course/effort.ts';
import { dueOf, handInOf, handInText } from '../../method/course/hand-in.ts';
import type { NodeId } from '../../method/graph.ts';
import { cardOf, courseFacts, methodology, texts, units } from '../../method/methodology.ts';
import type { Question } from '../../method/schemas/question.ts';
import type { Text } from '../../method/schemas/text.ts';
import type { UnitFacts } from '../../method/schemas/unit.ts';
import { lengthOf } from './length.ts';
import type { Link, Option, Reading, Row, Unit, UnitQuestion } from './unit.ts';

const known = new Map<string, Unit>();

/** The ids of the units, in their order. */
export const unitIds: readonly string[] = [...units.keys()];

/** A unit in a language. */
export function unitIn(id: string, language: Language): Unit {
	const key = `${language}/${id}`;
	const unit = known.get(key) ?? makeUnit(id, language);
	known.set(key, unit);
	return unit;
}

/** All units in a language, in their order. */
export function unitsIn(language: Language): Unit[] {
	return unitIds.map((id) => unitIn(id, language));
}

function makeUnit(id: string, language: Language): Unit {
	const facts = units.get(id);
	if (!facts) throw new Error(`There is no unit “${id}”.`);
	const t = wordsOf(language);
	const session = methodology.sessions.get(facts.session.id)!;
	const cited = [
		...facts.keyPoints.flatMap(({ sources }) => sources.map((one) => one.id)),
		...facts.readings.flatMap(({ work }) => (work ? [work.id] : [])),
	];
	const apa = createApa([...works.values()], cited, language);
	const sources = cited.length > 0 ? apa.references() : [];
	const rows = rowsOf(facts, language, t);
	return {
		id,
		number: facts.order,
		href: hrefOf(`course/${id}`, language),
		title: facts.title[language],
		question: facts.question[language],
		summary: facts.summary[language],
		effort: effortOf(facts, session),
		before: facts.prerequisites.map((one) => ({
			id: one.id,
			href: hrefOf(`course/${one.id}`, language),
			title: units.get(one.id)!.title[language],
		})),
		objectives: facts.objectives.map(({ text, outcome, competences }) => ({
			text: text[language],
			outcome,
			competences,
		})),
		keyPoints: facts.keyPoints.map(({ text, sources: own }) => ({
			text: text[language],
			citations: own.map((one) => ({
				key: one.id,
				text: apa.inText({ key: one.id, prefix: '', suffix: '', yearOnly: false }),
			})),
		})),
		readings: facts.readings.map(({ page, work, pages, minutes, why, optional }): Reading => {
			const html = work && sources.find(({ key }) => key === work.id)?.html;
			return {
				...(page && pageLink(page.id, language)),
				...(html && { html }),
				...(pages && { pages: pages[language] }),
				minutes: lengthOf(minutes, t),
				why: why[language],
				isOptional: optional,
			};
		}),
		session: {
			id: facts.session.id,
			href: hrefOf(`sessions/${facts.session.id}`, language),
			title: session.title[language],
		},
		rows,
		sheets: sheetsOf(facts, language),
		assignment: assignmentOf(facts, language, t),
		questions: facts.questions.map((one) => questionOf(one, language)),
		teacher: {
			notes: all(facts.teacher.notes, language),
			pitfalls: facts.teacher.pitfalls.map(({ when, then }) => ({
				when: when[language],
				then: then[language],
			})),
			answers: facts.teacher.answers.map(({ title, text, row }) => {
				const named = row && rows.find((one) => one.id === row)?.title;
				return { title: title[language], text: text[language], ...(named && { row: named }) };
			}),
		},
		sources,
	};
}

function rowsOf(facts: UnitFacts, language: Language, t: Translate): Row[] {
	let from = 0;
	return methodology.sessions.get(facts.session.id)!.rows.map((row): Row => {
		const begin = from;
		from += row.minutes;
		const practised = facts.practice
			.filter((one) => one.row === row.id)
			.flatMap(({ objectives }) => objectives);
		return {
			id: row.id,
			from: begin,
			to: from,
			title: row.title[language],
			...(row.form !== 'break' && { work: t(`work.${row.form}`) }),
			...(row.do && { do: row.do[language] }),
			links: [
				...row.worksheets.map((one) => pageLink(`worksheets/${one.id.id}`, language)),
				...row.texts.map((one) => ({
					href: hrefOf(`texts/${one.id}`, language),
					title: texts.get(one.id)!.title[language],
				})),
			],
			...(row.coach && { coach: row.coach[language] }),
			practises: facts.objectives.flatMap((one, index) =>
				practised.includes(one.id) ? [index + 1] : [],
			),
		};
	});
}

/** The worksheets of the class and of the assignment, each once. */
function sheetsOf(facts: UnitFacts, language: Language): Unit['sheets'] {
	const session = methodology.sessions.get(facts.session.id)!;
	const ids = [
		...session.rows.flatMap(({ worksheets }) => worksheets.map((one) => one.id.id)),
		...facts.assignment.worksheets.map((one) => one.id),
	];
	return [...new Set(ids)].map((id) => ({ id, ...pageLink(`worksheets/${id}`, language) }));
}

function assignmentOf(facts: UnitFacts, language: Language, t: Translate): Unit['assignment'] {
	const { title, company, minutes, task, parts, criteria } = facts.assignment;
	return {
		title: title[language],
		company,
		minutes,
		task: all(task, language),
		handIn: handInText(handInOf(facts, language), dueOf(facts), (key, values) =>
			t(`course.${key}`, values),
		),
		parts: courseFacts()
			.assessment.filter(({ id }) => parts.includes(id))
			.map((part) => ({
				href: `${hrefOf('course/rubric', language)}#${part.id}`,
				title: part.title[language],
			})),
		criteria: criteria.map(({ text, levels }) => ({
			text: text[language],
			...(levels && { levels: all(Object.values(levels), language) }),
		})),
	};
}

function questionOf(question: Question, language: Language): UnitQuestion {
	const { id, kind, ask, see } = question;
	return {
		id,
		kind,
		ask: ask[language],
		options: optionsOf(question, language),
		...(kind === 'short' && { model: question.model[language] }),
		look: kind === 'short' ? all(question.look, language) : [],
		see: see.map((one) => pageLink(one.id, language)),
	};
}

function optionsOf(question: Question, language: Language): Option[] {
	const { kind } = question;
	if (kind === 'short') return [];
	if (kind === 'order') {
		return question.items.map(({ id, text, why }) => ({
			id,
			text: text[language],
			why: why[language],
		}));
	}
	if (kind === 'match') {
		return question.pairs.map(({ id, left, right, why }) => ({
			id,
			text: left[language],
			partner: right[language],
			why: why[language],
		}));
	}
	return question.options.map(({ id, text, right, why }) => ({
		id,
		text: text[language],
		isRight: right,
		why: why[language],
	}));
}

function pageLink(id: string, language: Language): Link {
	return { href: hrefOf(id, language), title: cardOf(id as NodeId, language).title };
}

const all = (some: readonly Text[], language: Language) => some.map((text) => text[language]);
