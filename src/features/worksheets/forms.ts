import { getCollection } from 'astro:content';
import type { UiKey } from '../../language/words.ts';
import { nameOf, nodesOf } from '../../method/graph.ts';
import { withLocale, type Language } from '../../language/locales.ts';
import { cardOf, facts, methodology, pageOf } from '../../method/methodology.ts';
import type { Translate } from '../../language/words.ts';
import { resolve, type Lists, type Sheet } from '../../method/worksheets/resolve.ts';

/** The form of every worksheet, by the id of its page. */
export const forms = new Map((await getCollection('forms')).map(({ id, data }) => [id, data]));

/** The form of a worksheet in a language, with the barriers and levers of today in its lists. */
export function sheetOf(name: string, language: Language, t: Translate): Sheet {
	const form = forms.get(name);
	if (!form) throw new Error(`There is no form for the worksheet “${name}”.`);
	return resolve(form, language, listsOf(language, t));
}

function listsOf(language: Language, t: Translate): Lists {
	const items = (kind: 'barriers' | 'levers') =>
		nodesOf(methodology, kind).map(({ id }) => ({
			id: nameOf(id),
			label: cardOf(id, language).title,
		}));
	return {
		barriers: items('barriers').map((item) => {
			const page = pageOf(withLocale(`barriers/${item.id}`, language));
			const group: UiKey = `group.${facts.barriers.get(item.id)!.group}`;
			return {
				...item,
				...(page?.data.statement && { help: page.data.statement }),
				group: t(group),
			};
		}),
		levers: items('levers').map((item) => ({
			...item,
			group: t(`level.${facts.levers.get(item.id)!.level}`),
		})),
	};
}
