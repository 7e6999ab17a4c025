import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { violationsOf } from './axe.ts';

/**
 * Looks at the contrast of text. Most of it looks the same on every page, so text is judged once
 * for everything its contrast rests on: the elements around it with their attributes of style, its
 * own colour, size and weight, and every background and opacity that it stands on.
 */
export function contrastOnce() {
	const seen = new Set<string>();
	const counts = { texts: 0, judged: 0 };

	return {
		counts,

		/** What axe finds wrong with text that looks like none before, in the colours shown now. */
		async violationsOn(page: Page): Promise<string[]> {
			const looks = await page.evaluate(markTexts, mark);
			counts.texts += looks.reduce((sum, { texts }) => sum + texts, 0);
			const fresh = looks.filter(({ look }) => !seen.has(look));
			for (const { look } of fresh) seen.add(look);
			if (fresh.length === 0) return [];
			await page.evaluate(keepMarks, { mark, kept: fresh.map(({ number }) => number) });
			counts.judged += fresh.reduce((sum, { texts }) => sum + texts, 0);
			return violationsOf(page, rule, `[${mark}]`);
		},
	};
}

const mark = 'data-look';
const rule: axe.RunOnly = { type: 'rule', values: ['color-contrast'] };

/** Marks every element that holds text with the number of its look; gives the looks. */
function markTexts(mark: string): { look: string; number: number; texts: number }[] {
	const grounds = new Map<Element, string>();
	/** What an element and all around it paint behind a text. */
	const groundOf = (element: Element): string => {
		const known = grounds.get(element);
		if (known !== undefined) return known;
		const style = getComputedStyle(element);
		const named = [...element.attributes]
			.filter(({ name }) => !/^(id|href|src|title|name|value|for|alt|content)$/.test(name))
			.filter(({ name }) => name !== mark && !/^aria-(label|labelledby|describedby)$/.test(name))
			.map(({ name, value }) => (/^(class|role|type)$/.test(name) ? `${name}=${value}` : name));
		const own = [
			element.localName,
			...named,
			style.backgroundColor,
			style.backgroundImage,
			style.opacity,
			style.position,
			style.filter,
			style.mixBlendMode,
		].join(' ');
		const ground = `${element.parentElement ? groundOf(element.parentElement) : ''}>${own}`;
		grounds.set(element, ground);
		return ground;
	};
	const looks = new Map<string, { number: number; texts: number }>();
	for (const element of document.querySelectorAll('body *')) {
		const holds =
			[...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) ||
			element.matches('input, select, textarea');
		if (!holds) continue;
		const { color, fontSize, fontWeight, textShadow, display, visibility } =
			getComputedStyle(element);
		const own = [color, fontSize, fontWeight, textShadow, display, visibility].join(' ');
		const look = `${groundOf(element)} ${own}`;
		const known = looks.get(look) ?? { number: looks.size, texts: 0 };
		known.texts++;
		looks.set(look, known);
		element.setAttribute(mark, String(known.number));
	}
	return [...looks].map(([look, known]) => ({ look, ...known }));
}

/** Takes the marks away from all but some looks. */
function keepMarks({ mark, kept }: { mark: string; kept: number[] }): void {
	const numbers = new Set(kept.map(String));
	for (const element of document.querySelectorAll(`[${mark}]`))
		if (!numbers.has(element.getAttribute(mark)!)) element.removeAttribute(mark);
}
