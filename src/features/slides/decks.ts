import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import type { Language } from '../../language/locales.ts';
import { languageRead } from '../../language/translated.ts';
import { works } from '../../method/bibliography.ts';
import { createApa } from '../../method/citations/apa.ts';
import type { NodeId } from '../../method/graph.ts';
import { nameOf, nodesOf } from '../../method/graph.ts';
import { cardOf, methodology, rules, texts, units } from '../../method/methodology.ts';
import { readFonts } from '../../site/paper/fonts.ts';
import { createMetrics } from '../../site/paper/metrics.ts';
import type { Deck, Slide } from './deck.ts';
import { fitSlides } from './fit.ts';
import type { Names } from './names.ts';
import { sessionSlides } from './session-deck.ts';
import { unitSlides } from './unit-deck.ts';

/** The pages that have a deck, without their language: `sessions/bootcamp`, `course/role`. */
export const deckIds: readonly string[] = [
	...nodesOf(methodology, 'sessions').map(({ id }) => `sessions/${nameOf(id)}`),
	...[...units.keys()].map((id) => `course/${id}`),
];

const metrics = createMetrics(readFonts());
const known = new Map<string, Deck>();

/** The deck of a session or of a unit of the course. */
export function deckOf(id: string, language: Language): Deck {
	const key = `${language}/${id}`;
	const deck = known.get(key) ?? makeDeck(id, language);
	known.set(key, deck);
	return deck;
}

function makeDeck(id: string, language: Language): Deck {
	const [folder, name = ''] = id.split('/');
	const { read, title, summary, slides } =
		folder === 'course' ? ofUnit(name, language) : ofSession(name, language);
	// A text that no slide has room for stops the build: see check/slides.ts.
	return { id, language: read, title, summary, slides: fitSlides(slides, read, metrics).slides };
}

interface Made {
	/** The language that most of it is in. */
	read: Language;
	title: string;
	summary: string;
	slides: Slide[];
}

function ofSession(id: string, language: Language): Made {
	const facts = methodology.sessions.get(id);
	if (!facts) throw new Error(`There is no session “${id}”.`);
	return {
		read: languageRead(facts.summary, language),
		title: facts.title[language],
		summary: facts.summary[language],
		slides: sessionSlides({ id, facts, language, names: namesIn(language) }),
	};
}

function ofUnit(unitId: string, language: Language): Made {
	const unit = units.get(unitId);
	if (!unit) throw new Error(`There is no unit “${unitId}”.`);
	const next = [...units].find(([, { order }]) => order === unit.order + 1);
	return {
		read: languageRead(unit.summary, language),
		title: unit.title[language],
		summary: unit.summary[language],
		slides: unitSlides({
			id: unit.session.id,
			facts: methodology.sessions.get(unit.session.id)!,
			unitId,
			unit,
			next: next && { id: next[0], unit: next[1] },
			language,
			names: namesIn(language),
		}),
	};
}

function namesIn(language: Language): Names {
	const all = [...works.values()];
	return {
		page: (id) => cardOf(id as NodeId, language).title,
		text: (id) => texts.get(id)!.title[language],
		rule(id) {
			const { title, text, points } = rules.get(id)!;
			return {
				title: title[language],
				text: text[language],
				points: points.map((one) => one[language]),
			};
		},
		cited: (key) =>
			createApa(all, [key], language).inText({ key, prefix: '', suffix: '', yearOnly: false }),
		source(key) {
			const html = createApa(all, [key], language).references()[0]?.html ?? '';
			return toString(fromHtml(html, { fragment: true })).trim();
		},
	};
}
