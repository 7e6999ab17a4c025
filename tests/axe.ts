import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What a page must meet: WCAG 2.2, level AA. */
export const wcag: axe.RunOnly = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
};

/**
 * What axe finds wrong on a page, as `rule at element`.
 *
 * @param runOnly The rules to hold it against; without them all that axe has.
 * @param part Selector of the part to look at.
 * @param without Rules to leave out.
 */
export async function violationsOf(
	page: Page,
	runOnly?: axe.RunOnly,
	part = 'html',
	without: readonly string[] = [],
): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const options: axe.RunOptions = {
		...(runOnly && { runOnly }),
		rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
		resultTypes: ['violations'],
	};
	const { violations } = await page.evaluate(
		({ part, options }) => (window as unknown as { axe: typeof axe }).axe.run(part, options),
		{ part, options },
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
	);
}
