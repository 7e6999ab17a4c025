import type { Scan } from '../../../method/scan/address.ts';
import type { Answers } from '../../../method/scan/answers.ts';
import { compare } from '../compare.ts';
import type { Shelf } from '../shelf.ts';
import { make } from '../../../ui/dom.ts';
import type { createView } from './result.ts';

/** The part that compares a scan with an earlier one. */
export function createEarlier(
	scan: HTMLElement,
	view: ReturnType<typeof createView>,
	barriers: readonly string[],
) {
	const part = scan.querySelector<HTMLElement>('.scan-compare')!;
	const select = part.querySelector<HTMLSelectElement>('[data-earlier]')!;
	const comparison = part.querySelector('[data-comparison]')!;
	let scans: Shelf = [];
	let now: Answers = new Map();
	select.addEventListener('change', compareNow);

	function compareNow() {
		const earlier = chosen();
		if (!earlier) return;
		const changes = compare(earlier.answers, now, barriers);
		comparison.replaceChildren(...view.comparison(changes));
	}

	/** The earlier scan that the reader looks at. */
	function chosen(): Scan | undefined {
		return scans.find(({ day }) => String(day) === select.value);
	}

	return {
		chosen,

		/** Shows the scans to compare with, and the comparison with the one that is chosen. */
		show(shelf: Shelf, answers: Answers) {
			[scans, now] = [shelf, answers];
			const { value } = select;
			select.replaceChildren(
				...shelf.map(({ day }) => make('option', { value: String(day) }, view.date(day))),
			);
			if (shelf.some(({ day }) => String(day) === value)) select.value = value;
			part.hidden = shelf.length === 0;
			compareNow();
		},
	};
}
