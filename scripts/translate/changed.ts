import { followsOf } from '../../src/check/freshness.ts';
import { factsIn } from '../../src/check/yaml.ts';
import { changedOf } from '../../src/prose/revision/changed.ts';
import type { Words } from '../../src/prose/revision/meaning.ts';
import { sectionsOf } from '../../src/prose/revision/sections.ts';
import type { Pair } from './pairs.ts';

/** Which parts of an original somebody has to look at, a line for each. */
export function changedParts({ original, translation }: Pair): string[] {
	const follows = translation && followsOf(translation);
	if (follows === undefined) return [];
	const now = sectionsOf(factsIn(original.frontmatter) as Words, original.tree);
	const changed = changedOf(follows, now, original.file);
	if (!changed) return ['Nothing here says which parts changed.'];
	const { sections, gone } = changed;
	return [
		...sections.map(({ title }) =>
			title === undefined
				? 'Changed: title, summary or what stands before the first heading'
				: `Changed: ## ${title}`,
		),
		...(gone > 0 ? [`Taken out: ${gone} of its parts`] : []),
		...(sections.length === 0 && gone === 0 ? ['The parts stand in another order.'] : []),
	];
}
