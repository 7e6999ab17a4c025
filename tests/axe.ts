import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { ask, type Question } from './ask.ts';

/** Half as long as what axe gives of itself, and read anew by every page. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page must meet: WCAG 2.2, level AA. */
export const wcag: axe.RunOnly = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
};

/** What axe looks at. */
export interface Look {
	/** The rules to hold it against; without them all that axe has. */
	runOnly?: axe.RunOnly | undefined;
	/** Selector of the part to look at. */
	part?: string;
	/** Rules to leave out. */
	without?: readonly string[];
	/** Selectors of parts within it to leave out. */
	except?: readonly string[];
	/** Rules that look at some elements alone: their selectors by rule. */
	only?: Readonly<Record<string, string>>;
}

/** Has axe in every page of a window from its start: it need not be sent to each. */
export const bringAxe = (context: BrowserContext) => context.addInitScript({ content: source });

/** Asks a page with axe what is wrong on it, as `rule at element`. */
export function violationsIn({
	runOnly,
	part = 'html',
	without = [],
	except = [],
	only = {},
}: Look): Question<string[]> {
	const options: axe.RunOptions = {
		...(runOnly && { runOnly }),
		rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
		reporter: 'no-passes',
	};
	return ask(judge, {
		context: { include: [part], exclude: [...except] },
		options,
		rules: Object.entries(only).map(([id, selector]) => ({ id, selector })),
	});
}

interface Task {
	context: { include: string[]; exclude: string[] };
	options: axe.RunOptions;
	rules: { id: string; selector: string }[];
}

/** Runs axe in the page, and gives no more than its violations. */
async function judge({ context, options, rules }: Task): Promise<string[]> {
	const { axe: engine } = window as unknown as { axe: typeof axe };
	engine.configure({ rules });
	const { violations } = await engine.run(context, options);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
	);
}

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
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	return page.evaluate<string[]>(violationsIn({ runOnly, part, without }).expression);
}

/**
 * Gives the parts of the frame that were alike on a page before, but for where their links lead:
 * they need not be judged again.
 *
 * @param fresh Selector of what must be judged: a part that holds it is not given.
 */
export function frameOnce(fresh: string) {
	const seen = new Set<string>();
	return {
		/** Asks a page for its frame. */
		parts: ask(partsOf, { selectors: ['.sl-skip-link', '.site-header', '.site-footer'], fresh }),

		/** The selectors of the parts that were alike before. */
		known(parts: readonly Part[]): string[] {
			const known = parts.filter(({ html, isFresh }) => html !== '' && !isFresh && seen.has(html));
			for (const { html } of parts) seen.add(html);
			return known.map(({ selector }) => selector);
		},
	};
}

/** A part of the frame of a page. */
interface Part {
	selector: string;
	/** Its markup without the addresses of its links. */
	html: string;
	/** It holds something that must be judged. */
	isFresh: boolean;
}

function partsOf({ selectors, fresh }: { selectors: string[]; fresh: string }): Part[] {
	return selectors.map((selector) => {
		const part = document.querySelector(selector);
		return {
			selector,
			html: part?.outerHTML.replace(/href="[^"]+"/g, 'href') ?? '',
			isFresh: Boolean(part?.matches(fresh) || part?.querySelector(fresh)),
		};
	});
}
