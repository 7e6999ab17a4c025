import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Half as long as what axe gives of itself, and read anew by every page. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
 * @param except Selectors of parts within it to leave out.
 * @param only Rules that look at some elements alone: their selectors by rule.
 */
export async function violationsOf(
	page: Page,
	runOnly?: axe.RunOnly,
	part = 'html',
	without: readonly string[] = [],
	except: readonly string[] = [],
	only: Readonly<Record<string, string>> = {},
): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const options: axe.RunOptions = {
		...(runOnly && { runOnly }),
		rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
		resultTypes: ['violations'],
	};
	const { violations } = await page.evaluate(
		({ context, options, rules }) => {
			const { axe: engine } = window as unknown as { axe: typeof axe };
			engine.configure({ rules });
			return engine.run(context, options);
		},
		{
			context: { include: [part], exclude: [...except] },
			options,
			rules: Object.entries(only).map(([id, selector]) => ({ id, selector })),
		},
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
	);
}

/**
 * Gives the parts of the frame that were alike on a page before, but for where their links lead:
 * they need not be judged again.
 *
 * @param fresh Selector of what must be judged: a part that holds it is not given.
 */
export function frameOnce(fresh: string): (page: Page) => Promise<string[]> {
	const seen = new Set<string>();
	return async (page) => {
		const parts = await page.evaluate(
			({ selectors, fresh }) =>
				selectors.map((selector) => {
					const part = document.querySelector(selector);
					return {
						selector,
						html: part?.outerHTML.replace(/href="[^"]+"/g, 'href') ?? '',
						isFresh: Boolean(part?.querySelector(fresh)),
					};
				}),
			{ selectors: ['.site-header', '.site-footer'], fresh },
		);
		const known = parts.filter(({ html, isFresh }) => html !== '' && !isFresh && seen.has(html));
		for (const { html } of parts) seen.add(html);
		return known.map(({ selector }) => selector);
	};
}
