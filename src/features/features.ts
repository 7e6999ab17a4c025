import { isHidden, isHiddenAt } from '../language/edition/hidden.ts';
import { aToZ } from './a-z/feature.ts';
import { budget } from './budget/feature.ts';
import { cards } from './cards/feature.ts';
import { cite } from './cite/feature.ts';
import { course } from './course/feature.ts';
import { credits } from './credits/feature.ts';
import { data } from './data/feature.ts';
import type { Feature, NamedContent } from './feature.ts';
import { freshness } from './freshness/feature.ts';
import { kit } from './kit/feature.ts';
import { handbook } from './handbook/feature.ts';
import { licence } from './licence/feature.ts';
import { map } from './map/feature.ts';
import { matrix } from './matrix/feature.ts';
import { offline } from './offline/feature.ts';
import { planner } from './planner/feature.ts';
import { posters } from './posters/feature.ts';
import { routes } from './routes/feature.ts';
import { scan } from './scan/feature.ts';
import { search } from './search/feature.ts';
import { sessions } from './sessions/feature.ts';
import { share } from './share/feature.ts';
import { packs } from './packs/feature.ts';
import { slides } from './slides/feature.ts';
import { stick } from './stick/feature.ts';
import { social } from './social/feature.ts';
import { texts } from './texts/feature.ts';
import { tools } from './tools/feature.ts';
import { versions } from './versions/feature.ts';
import { whole } from './whole/feature.ts';
import { worksheets } from './worksheets/feature.ts';

/**
 * Everything a reader can do that has addresses or a place on every page, by its folder. What they
 * show in the same place stands in this order.
 */
export const everyFeature: Readonly<Record<string, Feature>> = {
	scan,
	map,
	matrix,
	cards,
	posters,
	share,
	credits,
	freshness,
	routes,
	sessions,
	slides,
	packs,
	kit,
	texts,
	course,
	planner,
	budget,
	tools,
	'a-z': aToZ,
	whole,
	handbook,
	stick,
	worksheets,
	search,
	social,
	cite,
	licence,
	data,
	versions,
	offline,
};

/** Those of this edition, with the addresses that it has. */
export const features: Readonly<Record<string, Feature>> = Object.fromEntries(
	Object.entries(everyFeature)
		.filter(([name, { part = name }]) => !isHidden(part))
		.map(([name, feature]) => [name, shownOf(feature)]),
);

function shownOf(feature: Feature): Feature {
	const shown = { ...feature };
	for (const key of ['pages', 'data', 'files'] as const) {
		const of = feature[key];
		if (of)
			shown[key] = Object.fromEntries(
				Object.entries(of).filter(([address]) => !isHiddenAt(address)),
			);
	}
	return shown;
}

/**
 * The pages that no author writes, without their language: also those that this edition leaves out,
 * because the authors of all editions link to them.
 */
export function ownPageIds(content: NamedContent): string[] {
	return Object.values(everyFeature).flatMap(({ pages = {}, named }) => [
		...fixedIds(pages),
		...(named?.(content) ?? []),
	]);
}

/** The ids of a feature's pages whose address holds no blank. */
export function fixedIds(pages: Readonly<Record<string, string>>): string[] {
	return Object.keys(pages).filter((address) => !address.includes('['));
}
