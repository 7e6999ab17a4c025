import { factsOf, valueOf } from '../../method/facts.ts';
import { wordsBelow, type Translate, type WordsBelow } from '../../language/words.ts';
import { scale } from '../../method/scan/answers.ts';
import { nodesOf, nameOf } from '../../method/graph.ts';
import { hrefOf } from '../../language/href.ts';
import type { Language } from '../../language/locales.ts';
import { cardOf, facts, methodology } from '../../method/methodology.ts';
import { scanModel, type ScanModel } from './model.ts';
import { groups } from '../../method/schemas/barrier.ts';
import { horizons } from '../../method/schemas/lever.ts';

/** A page that the result links to. */
interface ScanItem {
	title: string;
	href: string;
	/** Language of the title, where it is not that of the page. */
	lang?: Language;
}

const kinds = ['barriers', 'levers', 'steps', 'cases', 'worksheets'] as const;
export type ScanKind = (typeof kinds)[number];

/** All that the scan needs in the browser, in one language. */
export interface ScanData {
	model: ScanModel;
	items: Record<ScanKind, Record<string, ScanItem>>;
	/** When each step falls, in words. */
	months: Record<string, string>;
	/** Names of the groups of barriers. */
	groups: Record<string, string>;
	/** How soon a lever shows, in words, from soon to late. */
	horizons: string[];
	/** The words of the scale, from 0. */
	scale: string[];
	/** Sentences with blanks, such as `{{count}}`. */
	words: WordsBelow<'scan.live.'>;
}

/** The model of the scan, the same in every language. */
const model = scanModel(methodology, {
	groupOf: (name) => facts.barriers.get(name)!.group,
	waitOf: (name) => horizons.indexOf(facts.levers.get(name)!.horizon),
});

/** What the scan needs in the browser to show its result in a language. */
export function scanData(language: Language, t: Translate): ScanData {
	const itemOf = (id: Parameters<typeof cardOf>[0]): ScanItem => {
		const { title, language: written } = cardOf(id, language);
		return { title, href: hrefOf(id, language), ...(written !== language && { lang: written }) };
	};
	const monthsOf = (name: string) =>
		valueOf(factsOf(methodology, 'steps', name, language, t), 'months')!;

	return {
		model,
		items: Object.fromEntries(
			kinds.map((kind) => [
				kind,
				Object.fromEntries(nodesOf(methodology, kind).map(({ id }) => [nameOf(id), itemOf(id)])),
			]),
		) as ScanData['items'],
		months: Object.fromEntries(model.steps.map(({ name }) => [name, monthsOf(name)])),
		groups: Object.fromEntries(groups.map((group) => [group, t(`group.${group}`)])),
		horizons: horizons.map((horizon) => t(`horizon.${horizon}`)),
		scale: scale.map((answer) => t(`scan.${answer}`)),
		words: wordsBelow('scan.live.', language),
	};
}
