import pkg from '../../../package.json' with { type: 'json' };
import type { Language } from '../../language/locales.ts';
import { inLanguage } from '../../language/translated.ts';
import { uiKey, wordsOf } from '../../language/words.ts';
import { licence } from '../../method/edition.ts';
import { choicesOf } from '../../method/facts.ts';
import type { NodeId } from '../../method/graph.ts';
import { kinds } from '../../method/schemas/kinds.ts';
import type { Sign } from '../../method/signs/sign.ts';
import type { SignedKind } from '../../method/signs/kinds.ts';
import type { Card } from './card.ts';
import type { QrCode } from '../../site/paper/qr.ts';
import { headingOf, type CardTexts } from './read.ts';

/** What a card is made from. */
export interface CardSource {
	id: NodeId;
	kind: SignedKind;
	/** The value of the fact that divides the kind. */
	part: string;
	/** The language in which it is written. */
	written: Language;
	title: string;
	/** Who wrote its page: `Ann Peeters`, or `the editors`. */
	authors: string;
	summary: string;
	/** Of a barrier: the sentence of the scan. */
	statement: string | undefined;
	texts: CardTexts;
	/** The titles of what it lifts, or of what lifts it. */
	related: readonly string[];
	sign: Sign;
	address: string;
	/** The code for that address. */
	code: QrCode;
}

/** A card with all its words. */
export function makeCard(source: CardSource, language: Language): Card {
	const { id, kind, part, title, summary, texts, address, code, sign } = source;
	const t = wordsOf(language);
	const division = choicesOf(kind).find(({ key }) => key === kinds[kind].division)!;
	const saying = kind === 'barriers' ? source.statement : texts.saying?.text;
	const version = t('slides.version', { version: pkg.version });
	const plain = (some: CardTexts['questions']) => some.map(({ text }) => text);
	return {
		id,
		...(source.written !== language && { lang: source.written }),
		kind,
		part,
		place: { part: division.values.indexOf(part) + 1, of: division.values.length },
		kicker: `${t(`kind.${kind}.one`)} · ${t(uiKey(`${division.prefix}.${part}`))}`,
		title,
		summary,
		sign: { path: sign.path, says: inLanguage(sign.says, language) },
		saying: saying ? { label: t(`cards.saying.${kind}`), text: saying } : undefined,
		todo: {
			heading: headingOf(kind, 'todo', language),
			intro: plain(texts.todo.intro),
			steps: plain(texts.todo.steps),
		},
		questions: {
			heading: headingOf(kind, 'questions', language),
			items: plain(texts.questions),
		},
		related: {
			heading: t(kind === 'barriers' ? 'overview.liftedBy' : 'overview.lifts'),
			items: source.related,
		},
		address,
		code,
		credit: [[title, source.authors, licence.name, version].join(' · '), address],
	};
}
