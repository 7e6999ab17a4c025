import type { ScanData } from '../data.ts';
import type { Reading } from '../../../method/scan/address.ts';
import { fill } from '../../../language/fill.ts';
import { make } from '../../../ui/dom.ts';

/** The place where the page speaks of the scan itself, with buttons to answer it. */
export function createNotice(scan: HTMLElement) {
	const notice = scan.querySelector('[data-notice]')!;
	const { content } = scan.querySelector<HTMLTemplateElement>('[data-buttons]')!;

	return function say(sentences: readonly string[], buttons: readonly string[] = []) {
		notice.replaceChildren(
			...sentences.map((text) => make('p', {}, text)),
			...buttons.map((action) =>
				document.importNode(content.querySelector(`[data-do="${action}"]`)!, true),
			),
		);
	};
}

/** What someone should know of a scan that came in an address. */
export function noticesOf(shared: Reading | undefined, words: ScanData['words']): string[] {
	if (!shared) return [];
	const { problem, unknown, answers } = shared;
	return [
		...(problem === 'damaged' ? [fill(words['damaged'], { count: answers.size })] : []),
		...(problem === 'newer' ? [words['newer']] : []),
		...(unknown ? [fill(words['outdated'], { count: unknown })] : []),
	];
}
