import type { Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { clockText, minutesOf } from '../../method/sessions/clock.ts';
import { workOf } from '../../method/sessions/work.ts';
import type { SessionFacts } from '../../method/schemas/session.ts';
import type { Text } from '../../method/schemas/text.ts';
import type { Block, Item, Note, Place, Slide } from './deck.ts';
import type { Names } from './names.ts';

type RowFacts = SessionFacts['rows'][number];

/** What the slides of a session are made with. */
export interface Making {
	id: string;
	facts: SessionFacts;
	language: Language;
	names: Names;
	/** What else there is to say at a row, by its id: the answers of a unit. */
	more?: ReadonlyMap<string, readonly Note[]>;
}

/** A text with its place, in a language. */
export function itemOf(text: Text, language: Language, place: Place): Item {
	return { text: text[language], at: { ...place, path: [...place.path, language] } };
}

/** Texts of a list, each with its place. */
export function itemsOf(texts: readonly Text[], language: Language, place: Place): Item[] {
	return texts.map((text, index) =>
		itemOf(text, language, { ...place, path: [...place.path, index] }),
	);
}

/** The agenda on one slide, with the clock where it is known when the session starts. */
export function agendaSlide({ id, facts, language }: Making, notes: readonly Note[]): Slide {
	const t = wordsOf(language);
	const start = facts.start === undefined ? undefined : minutesOf(facts.start);
	let from = 0;
	const items = facts.rows.map((row, index): Item => {
		const begin = from;
		from += row.minutes;
		return {
			...itemOf(row.title, language, placeOf(id, index, 'title')),
			...(start !== undefined && { before: clockText(start + begin, language) }),
			after: t('session.minutes', { minutes: row.minutes }),
		};
	});
	return {
		kind: 'agenda',
		title: { text: t('session.agenda') },
		blocks: [{ kind: 'agenda', items }],
		notes,
	};
}

/** A slide for every row, and one for every rule the first time that it is shown. */
export function rowSlides(making: Making): Slide[][] {
	const shown = new Set<string>();
	return making.facts.rows.map((row, index) => {
		const rules = row.rules.map((rule) => rule.id).filter((rule) => !shown.has(rule));
		for (const rule of rules) shown.add(rule);
		return [rowSlide(making, row, index), ...rules.map((rule) => ruleSlide(making, rule, row))];
	});
}

function rowSlide({ id, facts, language, names, more }: Making, row: RowFacts, index: number) {
	const t = wordsOf(language);
	const { form, minutes } = row;
	const length = t('session.minutes', { minutes });
	const [how, ...each] = workOf(row, facts.people, language, t);
	const table = [
		...row.worksheets.map(
			(one) => `${names.page(`worksheets/${one.id.id}`)} (${t(`use.${one.use}`)})`,
		),
		...row.texts.map((one) => names.text(one.id)),
	];
	const isBreak = form === 'break';
	return {
		kind: isBreak ? 'break' : 'row',
		kicker: isBreak ? length : [how, length, ...each].join(' · '),
		title: itemOf(row.title, language, placeOf(id, index, 'title')),
		row: { id: row.id, minutes },
		blocks: [
			...(row.do && (row.say.length === 0 || facts.unit)
				? [block('text', [itemOf(row.do, language, placeOf(id, index, 'do'))])]
				: []),
			...(row.say.length > 0
				? [block('say', itemsOf(row.say, language, placeOf(id, index, 'say')))]
				: []),
			...(table.length > 0
				? [block('small', [{ text: table.join(' · '), at: placeOf(id, index, 'worksheets') }])]
				: []),
		],
		notes: [
			...(row.do ? [{ label: t('slides.do'), text: row.do[language] }] : []),
			...row.say.map((text) => ({ label: t('session.say'), text: `‘${text[language]}’` })),
			...(row.coach ? [{ label: t('session.coach'), text: row.coach[language] }] : []),
			...(row.materials.length > 0
				? [
						{
							label: t('session.materials'),
							text: row.materials.map((one) => one[language]).join(', '),
						},
					]
				: []),
			...(more?.get(row.id) ?? []),
		],
	} satisfies Slide;
}

function ruleSlide({ language, names }: Making, id: string, row: RowFacts): Slide {
	const t = wordsOf(language);
	const { title, text, points } = names.rule(id);
	const at = (...path: PropertyKey[]): Place => ({ in: `rules/${id}`, path: [...path, language] });
	return {
		kind: 'rule',
		kicker: t('session.rules'),
		title: { text: title, at: at('title') },
		row: { id: row.id, minutes: row.minutes },
		blocks: [
			block('text', [{ text, at: at('text') }]),
			...(points.length > 0
				? [
						block(
							'list',
							points.map((point, index) => ({ text: point, at: at('points', index) })),
						),
					]
				: []),
		],
		notes: [{ label: t('slides.do'), text: t('slides.readOut') }],
	};
}

const placeOf = (id: string, row: number, key: string): Place => ({
	in: `sessions/${id}`,
	path: ['rows', row, key],
});

const block = (kind: Block['kind'], items: readonly Item[]): Block => ({ kind, items });
