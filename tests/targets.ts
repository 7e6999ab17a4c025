/** The attribute of the targets whose size and room are to be judged. */
export const tight = 'data-tight';

/**
 * Marks what a finger could miss: a target smaller than 24 pixels without the room around it that
 * WCAG 2.2 asks for, one that another target lies over, and each of which that is not plain to see.
 * Axe judges those; all others it would let pass. Runs in the page, laid out as readers see it.
 */
export function markTight(mark: string): void {
	const enough = 24;
	// What axe rounds, it may round in favour of a page.
	const margin = 0.2;
	interface Target {
		element: Element;
		box: DOMRect;
		isSmall: boolean;
		/** It stands on more than one line, each of which is small. */
		isBroken: boolean;
		/** Something else lies over or under it. */
		isCovered: boolean;
	}
	const rowsOf = ({ top, bottom }: DOMRect, around = 0) =>
		[Math.floor((top - around) / 64), Math.floor((bottom + around) / 64)] as const;
	const overlap = (a: DOMRect, b: DOMRect) =>
		a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
	const middle = ({ left, right, top, bottom }: DOMRect) => [
		(left + right) / 2,
		(top + bottom) / 2,
	];
	/** How far a point is from the nearest of a box. */
	const away = ([x = 0, y = 0]: number[], { left, right, top, bottom }: DOMRect) =>
		Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

	const targets: Target[] = [];
	const rows = new Map<number, Target[]>();
	const names =
		'a[href], area, button, details:not(:has(summary)), input, select, summary, textarea, [tabindex]';
	for (const element of document.querySelectorAll(names)) {
		const pieces = element.getClientRects().length;
		if (pieces === 0) continue;
		const box = element.getBoundingClientRect();
		const isSmall = box.width < enough || box.height < enough;
		const target = { element, box, isSmall, isBroken: pieces > 1, isCovered: false };
		targets.push(target);
		const [first, last] = rowsOf(box);
		for (let row = first; row <= last; row++) {
			const others = rows.get(row);
			if (others) others.push(target);
			else rows.set(row, [target]);
		}
	}
	/** The targets that may lie within some pixels of a box, some of them twice. */
	const near = (box: DOMRect, around: number): Target[] => {
		const [first, last] = rowsOf(box, around);
		if (last - first > rows.size) return targets;
		const found: Target[] = [];
		for (let row = first; row <= last; row++) found.push(...(rows.get(row) ?? []));
		return found;
	};
	for (const element of document.querySelectorAll('body *')) {
		if (element.shadowRoot) throw new Error('Targets in a shadow tree are not looked at.');
		const box = element.getBoundingClientRect();
		for (const target of near(box, 0))
			if (
				!target.isCovered &&
				overlap(box, target.box) &&
				!element.contains(target.element) &&
				!target.element.contains(element)
			)
				target.isCovered = true;
	}
	/** Whether one has too little room beside another, seen as strictly as axe may see it. */
	const isTooClose = (one: Target, other: Target): boolean => {
		if (!one.isSmall) return overlap(one.box, other.box);
		const from = middle(one.box);
		if (away(from, other.box) < enough / 2 + margin) return true;
		if (other.isCovered) return away(from, other.box) < enough + margin;
		if (!other.isSmall && !other.isBroken) return false;
		const [x = 0, y = 0] = middle(other.box);
		return Math.hypot(from[0]! - x, from[1]! - y) < enough + margin;
	};
	for (const one of targets) {
		const isTight =
			(one.isSmall && (one.isCovered || one.isBroken)) ||
			near(one.box, enough).some((other) => other !== one && isTooClose(one, other));
		if (isTight) one.element.setAttribute(mark, '');
	}
}
