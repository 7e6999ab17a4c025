import { getCollection } from 'astro:content';
import { hrefOf } from '../../language/href.ts';
import type { Language } from '../../language/locales.ts';
import { wordsOf, type Translate } from '../../language/words.ts';
import { nameOf, nodesOf } from '../../method/graph.ts';
import { cardOf, methodology, rules, texts, units } from '../../method/methodology.ts';
import type { SessionFacts } from '../../method/schemas/session.ts';
import type { Text } from '../../method/schemas/text.ts';
import { minutesOf } from '../../method/sessions/clock.ts';
import { lengthOf } from '../../method/sessions/length.ts';
import { neededIn, onTableOf } from '../../method/sessions/needed.ts';
import { propsOf } from '../../method/sessions/props.ts';
import { workOf } from '../../method/sessions/work.ts';
import type { Link, Row, Session, ShownRule } from './session.ts';
import { tasksOf, type TaskFacts } from './tasks.ts';

const forms = new Map((await getCollection('forms')).map(({ id, data }) => [id, data]));
const known = new Map<string, Session>();

/** The ids of the sessions, in the order of the year. */
export const sessionIds = nodesOf(methodology, 'sessions').map(({ id }) => nameOf(id));

/** A session in a language. */
export function sessionIn(id: string, language: Language): Session {
	const key = `${language}/${id}`;
	const session = known.get(key) ?? makeSession(id, language);
	known.set(key, session);
	return session;
}

function makeSession(id: string, language: Language): Session {
	const facts = methodology.sessions.get(id);
	if (!facts) throw new Error(`There is no session “${id}”.`);
	const t = wordsOf(language);
	const rows = rowsOf(facts, language, t);
	const start = facts.start === undefined ? undefined : minutesOf(facts.start);
	const needed = neededIn(facts);
	const ruleIds = facts.rows.flatMap((row) => row.rules.map((rule) => rule.id));
	const linksOf = ({ worksheets, apart, texts: sent }: TaskFacts) => [
		...[...worksheets, ...apart].map((one) => sheetLink(one.id, language)),
		...sent.map((one) => textLink(one.id, language)),
	];
	return {
		id,
		href: hrefOf(`sessions/${id}`, language),
		language,
		title: facts.title[language],
		summary: facts.summary[language],
		facts: shownFacts(facts, language, t),
		length: lengthOf(facts.minutes, t),
		minutes: facts.minutes,
		people: facts.people,
		...(start !== undefined && { start }),
		rows,
		prepare: tasksOf(facts, 'before', language, t, linksOf),
		after: tasksOf(facts, 'after', language, t, linksOf),
		sheets: onTableOf(facts).map((one) => sheetLink(one, language)),
		// A mail was sent by then: nobody brings it.
		texts: needed.texts
			.filter((one) => texts.get(one)!.form !== 'mail')
			.map((one) => textLink(one, language)),
		props: propsOf(facts, language).map(({ page, place, title }) => ({
			href: `${hrefOf(page, language)}#${place}`,
			title,
		})),
		rules: once(ruleIds).map((one) => ruleIn(one, language)),
		materials: all(
			[...facts.materials, ...facts.rows.flatMap(({ materials }) => materials)],
			language,
		),
		end: all(facts.end, language),
		wrong: facts.wrong.map(({ when, then }) => ({ when: when[language], then: then[language] })),
		...(facts.online && { online: facts.online[language] }),
	};
}

function rowsOf(facts: SessionFacts, language: Language, t: Translate): Row[] {
	const { rows, people } = facts;
	// Where several people lead, every row says who.
	const isShared = rows.some(({ lead }) => lead !== undefined && lead !== facts.lead);
	let from = 0;
	return rows.map((row): Row => {
		const { id, minutes, form, coach, lead = facts.lead } = row;
		const work =
			form === 'break'
				? []
				: [
						...workOf(row, people, language, t),
						...(isShared ? [t('session.leads', { who: t(`lead.${lead}`) })] : []),
					];
		const begin = from;
		from += minutes;
		return {
			id,
			from: begin,
			to: from,
			minutes,
			title: row.title[language],
			form,
			...(work.length > 0 && { work: work.join(' · ') }),
			...(row.do && { do: row.do[language] }),
			say: all(row.say, language),
			sheets: row.worksheets.map(({ id: { id: sheet }, part, use }) => ({
				...sheetLink(sheet, language, part),
				use: t(`use.${use}`),
			})),
			texts: row.texts.map((text) => textLink(text.id, language)),
			rules: row.rules.map((rule) => ruleIn(rule.id, language)),
			materials: all(row.materials, language),
			...(coach && { coach: coach[language] }),
		};
	});
}

function shownFacts(facts: SessionFacts, language: Language, t: Translate): Session['facts'] {
	const { step, unit, months, times, setting, lead, people, minutes } = facts;
	const leads = [lead, ...facts.rows.flatMap((row) => row.lead ?? [])];
	const leading = once(leads).map((one) => t(`lead.${one}`));
	const range = ({ from, to }: { from: number; to: number }) =>
		from === to ? String(from) : t('session.peopleRange', { from, to });
	return [
		...(step
			? [
					{
						key: 'step',
						label: t('session.step'),
						value: cardOf(`steps/${step.id}`, language).title,
						href: hrefOf(`steps/${step.id}`, language),
					},
				]
			: []),
		...(unit
			? [
					{
						key: 'unit',
						label: t('session.unit'),
						value: units.get(unit.id)!.title[language],
						href: hrefOf(`course/${unit.id}`, language),
					},
				]
			: []),
		...(months ? [{ key: 'when', label: t('session.when'), value: monthsText(months, t) }] : []),
		...(times
			? [
					{
						key: 'times',
						label: t('session.howOften'),
						value: t(times.from === times.to ? 'session.times' : 'session.timesRange', {
							...times,
						}),
					},
				]
			: []),
		{ key: 'length', label: t('session.length'), value: lengthOf(minutes, t) },
		{ key: 'setting', label: t('session.setting'), value: t(`setting.${setting}`) },
		{ key: 'lead', label: t('session.lead'), value: leading.join(', ') },
		{ key: 'people', label: t('session.people'), value: range(people) },
		{ key: 'who', label: t('session.who'), value: facts.who[language] },
		...(facts.place
			? [{ key: 'place', label: t('session.place'), value: facts.place[language] }]
			: []),
	];
}

function monthsText(months: { from: number; to: number }, t: Translate): string {
	if (months.to < 0) return t('session.beforeStart', { count: -months.from });
	return t(months.from === months.to ? 'session.month' : 'session.months', { ...months });
}

function sheetLink(id: string, language: Language, part?: string): Link {
	const { title } = cardOf(`worksheets/${id}`, language);
	const named = part && forms.get(id)?.parts.find((one) => one.id === part)?.title?.[language];
	return {
		href: hrefOf(`worksheets/${id}`, language),
		title: named ? `${title}: ${named}` : title,
	};
}

function textLink(id: string, language: Language): Link {
	return { href: hrefOf(`texts/${id}`, language), title: texts.get(id)!.title[language] };
}

function ruleIn(id: string, language: Language): ShownRule {
	const { title, text, points } = rules.get(id)!;
	return { id, title: title[language], text: text[language], points: all(points, language) };
}

const all = (some: readonly Text[], language: Language) => some.map((text) => text[language]);

const once = <T>(some: readonly T[]) => [...new Set(some)];
