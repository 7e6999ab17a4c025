import { pathOf } from '../../../language/files.ts';
import type { Language } from '../../../language/locales.ts';
import { uiKey, wordsOf } from '../../../language/words.ts';
import { rStrategies } from '../../../method/schemas/case.ts';
import type { Form } from '../../../method/schemas/form.ts';
import type { PosterId } from '../../../method/schemas/props.ts';
import type { RuleFacts } from '../../../method/schemas/rule.ts';
import type { SessionFacts } from '../../../method/schemas/session.ts';
import { phases } from '../../../method/schemas/step.ts';
import { span } from '../../../method/schemas/write.ts';
import type { Body, Poster } from './poster.ts';
import { rungsPage, type RungQuestion } from './questions.ts';
import { fieldBody } from './force-field.ts';
import { roundsOf } from './rounds.ts';
import { atColon, capital, sayer, word } from './said.ts';

/** A step as the poster of the year shows it. */
export interface StepSource {
	/** Its page without a language: `steps/bootcamp`. */
	id: string;
	/** Its page with language: `en/steps/bootcamp`. */
	page: string;
	title: string;
	phase: (typeof phases)[number];
	months: { from: number; to: number };
}

/** What posters are made from: every text as it stands where it belongs. */
export interface PosterSource {
	rules: ReadonlyMap<string, RuleFacts>;
	sessions: ReadonlyMap<string, SessionFacts>;
	forms: ReadonlyMap<string, Form>;
	/** In the order of the year. */
	steps: readonly StepSource[];
	/** The question of each rung of the R-ladder; nothing without the page on which they stand. */
	questions: ReadonlyMap<string, RungQuestion> | undefined;
	/** How a work is cited in a sentence, by its key. */
	cited: (key: string) => string;
}

/** The words and works of a poster, apart from what it draws. */
const works: Partial<Record<PosterId, string>> = {
	'force-field': 'lewin-1951',
	'participation-ladder': 'arnstein-1969',
	'r-ladder': 'potting-2017',
};

/** How many months the year has, from month nought to the last. */
const months = 13;

/** A poster in a language; nothing where what it is made from is not there. */
export function makePoster(
	id: PosterId,
	source: PosterSource,
	language: Language,
): Poster | undefined {
	const body = bodyOf(id, source, language);
	if (!body) return undefined;
	const work = works[id];
	return {
		id,
		title: word(uiKey(`poster.${id}`), language),
		...body,
		...(work && {
			credit: word(uiKey(`poster.${id}.credit`), language, { work: source.cited(work) }),
		}),
	};
}

type Made = Pick<Poster, 'lead' | 'body'> | undefined;

function bodyOf(id: PosterId, source: PosterSource, language: Language): Made {
	switch (id) {
		case 'ground-rules': {
			const rule = source.rules.get(id);
			return rule && rulesOf(`rules/${id}`, rule, language);
		}
		case 'participation-ladder': {
			const rule = source.rules.get(id);
			return rule && participationOf(`rules/${id}`, rule, language);
		}
		case 'intervision': {
			const session = source.sessions.get(id);
			return session && roundsOf(`sessions/${id}`, session, language);
		}
		case 'force-field': {
			const form = source.forms.get(id);
			return form && fieldBody(`forms/${id}`, form, language);
		}
		case 'r-ladder': {
			const { questions } = source;
			return (
				questions && {
					lead: afterColon('diagram.ladder.title', language),
					body: rLadder(questions, language),
				}
			);
		}
		case 'year':
			return { lead: afterColon('diagram.year.title', language), body: yearOf(source, language) };
	}
}

/** What stands behind the colon of a title of the interface: before it is what the poster is called. */
function afterColon(key: 'diagram.ladder.title' | 'diagram.year.title', language: Language) {
	const whole = word(key, language);
	return atColon(whole).rest ?? whole;
}

function rulesOf(file: string, { text, points }: RuleFacts, language: Language): Made {
	const say = sayer(file, language);
	return {
		lead: say(text, 'text'),
		body: { kind: 'rules', points: points.map((point, index) => say(point, 'points', index)) },
	};
}

/** The points of the rule say “name: promise”, the lowest rung first. */
function participationOf(file: string, { text, points }: RuleFacts, language: Language): Made {
	const say = sayer(file, language);
	const rungs = points.map((point, index) => {
		const { name, rest } = atColon(say(point, 'points', index));
		return { sign: String(index + 1), name, ...(rest && { text: rest }) };
	});
	return {
		lead: say(text, 'text'),
		body: { kind: 'ladder', groups: [{ rungs: rungs.toReversed() }] },
	};
}

/** The rungs by what they do with material, as the site divides them. */
const rungGroups = [
	{ label: 'use', rungs: rStrategies.slice(0, 3) },
	{ label: 'keep', rungs: rStrategies.slice(3, 8) },
	{ label: 'last', rungs: rStrategies.slice(8) },
] as const;

function rLadder(questions: ReadonlyMap<string, RungQuestion>, language: Language): Body {
	const page = pathOf(rungsPage, language);
	return {
		kind: 'ladder',
		groups: rungGroups.map(({ label, rungs }) => ({
			label: word(`diagram.ladder.${label}`, language),
			rungs: rungs.map((rung) => {
				const name = word(`r.${rung}`, language);
				const asked = questions.get(rung);
				return {
					sign: rung,
					name: { ...name, text: capital(name.text) },
					...(asked && {
						text: { text: asked.text, at: { in: page, line: asked.line, column: asked.column } },
					}),
				};
			}),
		})),
	};
}

function yearOf({ steps }: PosterSource, language: Language): Body {
	const t = wordsOf(language);
	const when = span('facts.months');
	const numbered = steps.map((step, index) => ({ ...step, sign: String(index + 1) }));
	return {
		kind: 'year',
		months,
		month: word('poster.month', language),
		phases: phases.map((phase) => ({
			label: word(`phase.${phase}`, language),
			steps: numbered
				.filter((step) => step.phase === phase)
				.map(({ id, sign, title, page, months: range }) => ({
					id,
					sign,
					name: { text: title, at: { in: page, path: ['title'] } },
					when: capital(when(range, { language, t })),
					...range,
				})),
		})),
	};
}
