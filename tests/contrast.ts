import { ask } from './ask.ts';
import { violationsIn } from './axe.ts';

/** The attribute of the texts whose contrast is to be judged. */
export const toJudge = 'data-look';

/** The rules that judge a text by its look, and where each finds the texts to judge. */
export const rulesOfLooks = {
	'color-contrast': `[${toJudge}]`,
	'link-in-text-block': `a[${toJudge}]`,
} as const;

/**
 * Looks at the contrast of text, and of a link with the text around it. Most of it looks the same on
 * every page, so a text is judged once for everything its contrast rests on: the elements around it
 * with their attributes of style, its own colour, size and weight, and every background and opacity
 * that it stands on; of a link also its lines, and the colour and type of what it stands in.
 */
export function contrastOnce() {
	const seen = new Set<string>();
	return {
		/** Marks one text of each look on a page, in the colours shown now; gives the looks. */
		marks: ask(markTexts, toJudge),

		/** Which of the looks of a page were on no page before, by their numbers. */
		fresh(looks: readonly string[]): number[] {
			const fresh = looks.flatMap((look, number) => (seen.has(look) ? [] : [number]));
			for (const look of looks) seen.add(look);
			return fresh;
		},

		/** Takes the marks of all other looks away. */
		keep: (fresh: readonly number[]) => ask(keepMarks, { mark: toJudge, kept: [...fresh] }),

		/** Asks what axe finds wrong with the marked texts. */
		violations: violationsIn({
			runOnly: { type: 'rule', values: Object.keys(rulesOfLooks) },
			part: `[${toJudge}]`,
			only: rulesOfLooks,
		}),
	};
}

/**
 * Marks the first text that is shown of each look with the number of that look; gives the looks, as
 * hashes of what they rest on.
 */
function markTexts(mark: string): string[] {
	const hashes = new Map<string, string>();
	/** 53 bits of a string: cyrb53 of bryc, in the public domain. Most stand on a page many times. */
	const hash = (text: string): string => {
		const known = hashes.get(text);
		if (known !== undefined) return known;
		let [a, b] = [0xdeadbeef, 0x41c6ce57];
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			a = Math.imul(a ^ code, 2654435761);
			b = Math.imul(b ^ code, 1597334677);
		}
		a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
		b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
		const hashed = (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
		hashes.set(text, hashed);
		return hashed;
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
	const typeOf = (element: Element): string => {
		const { color, fontFamily, fontSize, fontStyle, fontWeight, textShadow, visibility } =
			getComputedStyle(element);
		return [color, fontFamily, fontSize, fontStyle, fontWeight, textShadow, visibility].join(' ');
	};
	const linesOf = (element: Element): string => {
		const { textDecoration, borderStyle, borderWidth, borderColor, outline } =
			getComputedStyle(element);
		return [textDecoration, borderStyle, borderWidth, borderColor, outline].join(' ');
	};
	/** The type of what a link stands in, up to the block, and whether it has text of its own. */
	const aroundOf = (link: Element): string => {
		const parts: string[] = [];
		for (let one = link.parentElement; one; one = one.parentElement) {
			const hasText = [...one.childNodes].some(
				(node) => node.nodeType === 3 && node.nodeValue?.trim(),
			);
			const { display } = getComputedStyle(one);
			parts.push(`${display} ${hasText ? typeOf(one) : ''}`);
			if (!display.startsWith('inline')) break;
		}
		return parts.join('>');
	};
	const looks = new Map<string, number>();
	for (const element of document.querySelectorAll('body *')) {
		element.removeAttribute(mark);
		const holds =
			[...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) ||
			element.matches('input, select, textarea, a');
		if (!holds || element.getClientRects().length === 0) continue;
		const type = typeOf(element);
		const around = element.localName === 'a' ? linesOf(element) + aroundOf(element) : '';
		const look = hash(`${groundOf(element)} ${type} ${around}`);
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
