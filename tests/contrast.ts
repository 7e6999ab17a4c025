import type { Page } from 'playwright-core';
import { violationsOf } from './axe.ts';

/** The attribute of the texts whose contrast is to be judged. */
export const toJudge = 'data-look';

/**
 * Looks at the contrast of text. Most of it looks the same on every page, so text is judged once
 * for everything its contrast rests on: the elements around it with their attributes of style, its
 * own colour, size and weight, and every background and opacity that it stands on.
 */
export function contrastOnce() {
	const seen = new Set<string>();
	const counts = { looks: 0, judged: 0 };

	/** Marks one text of each look that was on no page before, in the colours shown now. */
	async function markFresh(page: Page): Promise<number> {
		const looks = await page.evaluate(markTexts, toJudge);
		const fresh = looks.flatMap((look, number) => (seen.has(look) ? [] : [number]));
		for (const look of looks) seen.add(look);
		counts.looks += looks.length;
		counts.judged += fresh.length;
		await page.evaluate(keepMarks, { mark: toJudge, kept: fresh });
		return fresh.length;
	}

	return {
		counts,
		markFresh,

		/** What axe finds wrong with text that looks like none before, in the colours shown now. */
		async violationsOn(page: Page): Promise<string[]> {
			if ((await markFresh(page)) === 0) return [];
			return violationsOf(page, { type: 'rule', values: ['color-contrast'] }, `[${toJudge}]`);
		},
	};
}

/**
 * Marks the first text that is shown of each look with the number of that look; gives the looks, as
 * hashes of what they rest on.
 */
function markTexts(mark: string): string[] {
	/** 53 bits of a string: cyrb53 of bryc, in the public domain. */
	const hash = (text: string): string => {
		let [a, b] = [0xdeadbeef, 0x41c6ce57];
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			a = Math.imul(a ^ code, 2654435761);
			b = Math.imul(b ^ code, 1597334677);
		}
		a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
		b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
		return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
	};
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
		const ground = hash(`${element.parentElement ? groundOf(element.parentElement) : ''}>${own}`);
		grounds.set(element, ground);
		return ground;
	};
	const looks = new Map<string, number>();
	for (const element of document.querySelectorAll('body *')) {
		element.removeAttribute(mark);
		const holds =
			[...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) ||
			element.matches('input, select, textarea');
		if (!holds || element.getClientRects().length === 0) continue;
		const { color, fontSize, fontWeight, textShadow, visibility } = getComputedStyle(element);
		const own = [color, fontSize, fontWeight, textShadow, visibility].join(' ');
		const look = hash(`${groundOf(element)} ${own}`);
		if (looks.has(look)) continue;
		element.setAttribute(mark, String(looks.size));
		looks.set(look, looks.size);
	}
	return [...looks.keys()];
}

/** Takes the marks away from all but some looks. */
function keepMarks({ mark, kept }: { mark: string; kept: number[] }): void {
	const numbers = new Set(kept.map(String));
	for (const element of document.querySelectorAll(`[${mark}]`))
		if (!numbers.has(element.getAttribute(mark)!)) element.removeAttribute(mark);
}
