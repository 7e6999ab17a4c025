import { isHiddenAt } from '../../language/edition/hidden.ts';
import type { Language } from '../../language/locales.ts';
import type { UiKey } from '../../language/words.ts';
import { cardOf, methodology, texts } from '../../method/methodology.ts';
import { nameOf, nodesOf, type NodeId } from '../../method/graph.ts';
import { pagesIn } from '../../site/navigation.ts';
import { twinOf } from '../data/twins.ts';
import { usedIn } from './along.ts';
import { deckItems, posterItems } from './props.ts';
import * as runSheets from '../sessions/downloads.ts';
import * as slides from '../slides/downloads.ts';
import * as letters from '../texts/downloads.ts';
import * as worksheets from '../worksheets/downloads.ts';
import type { KitItem } from './item.ts';
import type { KitFile } from './kit.ts';

/** Items of one kind, in the order of the method. */
export interface KitGroup {
	id: string;
	label: UiKey;
	items: readonly KitItem[];
}

/** What the method has to take along in a language, by kind. */
export function groupsIn(language: Language): KitGroup[] {
	const steps = nodesOf(methodology, 'steps').map(({ id }) => stepIn(id, language));
	const sessions = [...methodology.sessions]
		.filter(([, { unit }]) => unit === undefined)
		.map(([id]) => sessionIn(id, language));
	const sheets = nodesOf(methodology, 'worksheets').map(({ id }) =>
		item(id, cardOf(id, language).title, language, [
			...worksheets.formats.map((format) => ({
				path: `downloads/${worksheets.fileName(nameOf(id), language, format)}`,
				format,
			})),
		]),
	);
	const messages = [...texts].map(([id, { title }]) =>
		item(`texts/${id}`, title[language], language, [
			{ path: `letters/${letters.fileName(id, language)}`, format: 'docx' },
		]),
	);
	const guides = pagesIn(methodology, 'guide', language).map(({ id, title }) =>
		item(id, title, language),
	);
	const pages = (['framework', 'barriers', 'levers', 'cases'] as const).map((kind) => ({
		id: kind,
		label: `kind.${kind}` as const,
		items: nodesOf(methodology, kind).map(({ id }) =>
			item(id, cardOf(id, language).title, language),
		),
	}));
	const groups: KitGroup[] = [
		{ id: 'steps', label: 'kind.steps', items: steps },
		{ id: 'sessions', label: 'sessions.title', items: sessions },
		{ id: 'worksheets', label: 'kind.worksheets', items: sheets },
		{ id: 'texts', label: 'texts.title', items: messages },
		{ id: 'cards', label: 'cards.title', items: deckItems(language) },
		{ id: 'posters', label: 'posters.title', items: posterItems(language) },
		{ id: 'guide', label: 'kind.guide', items: guides },
		...pages,
	];
	return groups.filter(({ id }) => !isHiddenAt(id)).map(shownOf);
}

/** What this edition has of a group. */
function shownOf({ items, ...group }: KitGroup): KitGroup {
	return {
		...group,
		items: items.map((one) => ({
			...one,
			files: one.files.filter(({ path }) => !isHiddenAt(path)),
		})),
	};
}

function item(
	id: string,
	title: string,
	language: Language,
	files: readonly KitFile[] = [],
	along: readonly string[] = [],
): KitItem {
	const text = { path: twinOf(id, language), format: 'md' } as const;
	return { id, page: id, title, files: [text, ...files], along };
}

function stepIn(id: NodeId, language: Language): KitItem {
	const sessions = [...methodology.sessions].filter(
		([, { step }]) => step && `steps/${step.id}` === id,
	);
	const along = sessions.flatMap(([name, session]) => [`sessions/${name}`, ...usedIn(session)]);
	return item(id, cardOf(id, language).title, language, [], [...new Set(along)]);
}

function sessionIn(name: string, language: Language): KitItem {
	const session = methodology.sessions.get(name)!;
	const deck = `sessions/${name}` as const;
	return item(
		deck,
		session.title[language],
		language,
		[
			...runSheets.formats.map((format) => ({
				path: `run-sheets/${runSheets.fileName(name, language, format)}`,
				format,
			})),
			...slides.formats.map((format) => ({
				path: `slides/${slides.fileName(deck, language, format)}`,
				format: 'slides' as const,
			})),
		],
		usedIn(session),
	);
}
