import type { Language } from '../../language/locales.ts';
import type { NodeId } from '../../method/graph.ts';
import type { SignedKind } from '../../method/signs/kinds.ts';
import type { QrCode } from '../../site/paper/qr.ts';
import type { Titled } from '../../site/paper/titled.ts';

/** A barrier or a lever on a card, in one language. */
export interface Card {
	id: NodeId;
	/** The language of its words, where that is another one than of its deck. */
	lang?: Language;
	kind: SignedKind;
	/** The part of the deck that it belongs to: the value of the fact that divides its kind. */
	part: string;
	/** Which part that is, from 1, and how many parts the kind has: told by dots. */
	place: { part: number; of: number };
	/** “Barrier · Social”. */
	kicker: string;
	title: string;
	summary: string;
	/** The path of its sign, and what is drawn there. */
	sign: { path: string; says: string };
	/** A sentence in the first person, with the words before it. */
	saying: { label: string; text: string } | undefined;
	todo: { heading: string; intro: readonly string[]; steps: readonly string[] };
	questions: { heading: string; items: readonly string[] };
	/** What it lifts, or what lifts it. */
	related: { heading: string; items: readonly string[] };
	/** Where its page is, as a full address. */
	address: string;
	/** The QR code for that address, as a path to draw, and the side of its square. */
	code: QrCode;
	/** The lines that have to stay on it. */
	credit: readonly string[];
}

/** Cards that are printed together. */
export interface Deck extends Titled {
	cards: readonly Card[];
}
