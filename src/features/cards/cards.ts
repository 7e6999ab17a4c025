import { siteConfig } from '../../../site.config.ts';
import { hrefOf } from '../../language/href.ts';
import { withLocale, type Language } from '../../language/locales.ts';
import { authorsIn } from '../../method/attributed.ts';
import { creditsOfPage } from '../../method/credited.ts';
import { nameOf, related, type NodeId } from '../../method/graph.ts';
import { cardOf, methodology, pageOf } from '../../method/methodology.ts';
import { signedKinds, type SignedKind } from '../../method/signs/kinds.ts';
import { signOf } from '../../method/signs/signs.ts';
import { readBody } from '../../prose/guard/parse.ts';
import { clustersOf } from '../../site/navigation.ts';
import type { Card } from './card.ts';
import { makeCard } from './make.ts';
import { qrCode } from '../../site/paper/qr.ts';
import { readCard } from './read.ts';

const known = new Map<Language, readonly Card[]>();

/** Every card in a language: first the barriers, part by part, then the levers. */
export function cardsIn(language: Language): readonly Card[] {
	const found = known.get(language);
	if (found && !import.meta.env.DEV) return found;
	const made = signedKinds.flatMap((kind) =>
		clustersOf(methodology, kind, language).flatMap(({ value, cards }) =>
			cards.map(({ id }) => cardFrom(id, kind, value!, language)),
		),
	);
	known.set(language, made);
	return made;
}

function cardFrom(id: NodeId, kind: SignedKind, part: string, language: Language): Card {
	const { title, summary, language: written } = cardOf(id, language);
	const page = pageOf(withLocale(id, written))!;
	const parsed = readBody(page.body ?? '');
	const sign = signOf(id);
	if (!('tree' in parsed) || !sign) throw new Error(`There is no card for “${nameOf(id)}”.`);
	const other = kind === 'barriers' ? 'levers' : 'barriers';
	const address = new URL(hrefOf(id, language), siteConfig.url).href;
	return makeCard(
		{
			id,
			kind,
			part,
			written,
			title,
			authors: authorsIn(creditsOfPage(withLocale(id, written)).authors, language),
			summary,
			statement: page.data.statement,
			texts: readCard(parsed.tree, kind, written),
			related: related(methodology, id, other).map((node) => cardOf(node.id, language).title),
			sign,
			address,
			code: qrCode(address),
		},
		language,
	);
}
