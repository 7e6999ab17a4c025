import { hrefOf } from '../../language/href.ts';
import type { Language } from '../../language/locales.ts';
import { uiKey, wordsOf } from '../../language/words.ts';
import { terms } from '../../method/glossary.ts';
import { nodesOf, type NodeId } from '../../method/graph.ts';
import { cardOf, methodology } from '../../method/methodology.ts';
import { pageKinds } from '../../method/schemas/kind-names.ts';
import { pagesIn } from '../../site/navigation.ts';
import { ownPagesIn } from '../own-pages.ts';
import type { Named } from './letters.ts';

/** What is no place of its own: the same texts joined, answers, and this very list. */
const isLeftOut = (id: string) => /^(all\/|a-z$)|\/teacher$/.test(id);

/** Everything on the site that has a name, in a language, with what it is. */
export function namesIn(language: Language): Named[] {
	const t = wordsOf(language);
	const kindOf = (id: string) => {
		const [folder = '', item] = id.split('/');
		return t(uiKey(item || folder === 'course' ? `kind.${folder}` : 'kind.tools'));
	};
	const page = (id: string, title: string): Named => ({
		title,
		href: hrefOf(id, language),
		kind: kindOf(id),
	});
	const ofCards = (ids: readonly NodeId[]) => ids.map((id) => page(id, cardOf(id, language).title));
	return [
		...pageKinds.flatMap((kind) => ofCards(nodesOf(methodology, kind).map(({ id }) => id))),
		...['guide', 'about'].flatMap((folder) =>
			ofCards(pagesIn(methodology, folder, language).map(({ id }) => id)),
		),
		...ownPagesIn(language)
			.filter(({ id }) => !isLeftOut(id))
			.map(({ id, title }) => page(id, title)),
		...[...terms].flatMap(([id, { term, aka }]) =>
			[...new Set([term[language], ...aka[language]])].map((title) => ({
				title,
				href: `${hrefOf('glossary', language)}#${id}`,
				kind: t('all.glossary'),
			})),
		),
	];
}
