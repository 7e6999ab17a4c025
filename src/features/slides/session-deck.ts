import type { Language } from '../../language/locales.ts';
import { wordsOf, type Translate } from '../../language/words.ts';
import type { SessionFacts } from '../../method/schemas/session.ts';
import { propsOf } from '../../method/sessions/props.ts';
import type { Note, Slide } from './deck.ts';
import { lengthOf } from '../../method/sessions/length.ts';
import { agendaSlide, itemOf, itemsOf, rowSlides, type Making } from './rows.ts';

/** The slides of a session: what it is for, its agenda, every row, and what must be true at the end. */
export function sessionSlides(making: Making): Slide[] {
	const { id, facts, language } = making;
	const t = wordsOf(language);
	const file = `sessions/${id}`;
	return [
		{
			kind: 'title',
			kicker: [whenOf(making, t), lengthOf(facts.minutes, t)].filter(Boolean).join(' · '),
			title: itemOf(facts.title, language, { in: file, path: ['title'] }),
			blocks: [
				{ kind: 'text', items: [itemOf(facts.summary, language, { in: file, path: ['summary'] })] },
			],
			notes: beforeNotes(facts, language, t),
		},
		agendaSlide(making, wrongNotes(facts, language, t)),
		...rowSlides(making).flat(),
		endSlide(making, [
			...facts.after.map((task) => ({ label: t('session.after'), text: task.do[language] })),
		]),
	];
}

/** What must be true when people leave. */
export function endSlide({ id, facts, language }: Making, notes: readonly Note[]): Slide {
	return {
		kind: 'points',
		title: { text: wordsOf(language)('session.end') },
		blocks: [
			{
				kind: 'list',
				items: itemsOf(facts.end, language, { in: `sessions/${id}`, path: ['end'] }),
			},
		],
		notes,
	};
}

/** What can go wrong, and what to do then. */
export function wrongNotes(facts: SessionFacts, language: Language, t: Translate): Note[] {
	return facts.wrong.map(({ when, then }) => ({
		label: t('session.wrong'),
		text: `${when[language]} ${then[language]}`,
	}));
}

/** Where it stands in the year: its step and months. */
function whenOf({ facts: { step, months }, names }: Making, t: Translate): string {
	const month =
		months &&
		(months.to < 0
			? t('session.beforeStart', { count: -months.from })
			: t(months.from === months.to ? 'session.month' : 'session.months', { ...months }));
	return [step && names.page(`steps/${step.id}`), month].filter(Boolean).join(' · ');
}

function beforeNotes(facts: SessionFacts, language: Language, t: Translate): Note[] {
	const { who, place, prepare, online } = facts;
	const ready = [
		...propsOf(facts, language).map(({ title }) => title),
		...facts.materials.map((one) => one[language]),
	];
	return [
		{ label: t('session.who'), text: who[language] },
		...(place ? [{ label: t('session.place'), text: place[language] }] : []),
		...prepare.map((task) => ({ label: t('session.prepare'), text: task.do[language] })),
		...(ready.length > 0 ? [{ label: t('session.ready'), text: ready.join(', ') }] : []),
		...(online ? [{ label: t('session.online'), text: online[language] }] : []),
	];
}
