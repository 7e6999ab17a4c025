import { isDate, mondayOf, addDays, type Period } from '../../../ui/date.ts';
import type { Item } from '../plan.ts';
import { tellDates } from './form.ts';
import type { Say, Words } from '../words.ts';

/** Asks for other days for an item, or whether the proposal will do after all. */
export function askDays(
	dialog: HTMLDialogElement,
	item: Item,
	words: Words,
	say: Say,
): Promise<Period | 'propose' | 'cancel'> {
	const form = dialog.querySelector('form')!;
	const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
	const wrong = form.querySelector('[role=alert]')!;
	const hasEnd = item.kind === 'step';

	dialog.querySelector('h2')!.textContent = say('moveTitle', { what: words.title(item) });
	form.querySelector('[data-day] span')!.textContent = say(hasEnd ? 'moveFrom' : 'moveDay');
	form.querySelector<HTMLElement>('[data-last]')!.hidden = !hasEnd;
	field('from').value = item.from;
	field('to').value = item.to;
	const tell = (text: string) => tellDates(wrong, text, [field('from'), field('to')]);
	tell('');

	return new Promise((resolve) => {
		const listening = new AbortController();
		const { signal } = listening;
		let answer: Period | 'propose' | 'cancel' = 'cancel';
		form.addEventListener(
			'submit',
			(event) => {
				const { value } = event.submitter as HTMLButtonElement;
				if (value !== 'save') return void (answer = value === 'propose' ? 'propose' : 'cancel');
				const [from, last] = [field('from').value, field('to').value];
				const to = hasEnd ? last : from;
				if (isDate(from) && isDate(to) && from <= to) {
					answer = item.kind === 'coach' || item.kind === 'own' ? weekOf(from) : { from, to };
				} else {
					event.preventDefault();
					tell(say(hasEnd ? 'offWrong' : 'wrongDate'));
				}
			},
			{ signal },
		);
		dialog.addEventListener(
			'close',
			() => {
				listening.abort();
				resolve(answer);
			},
			{ signal },
		);
		dialog.showModal();
	});
}

/** Talks with the coach take a week, whichever day of it someone picks. */
function weekOf(day: string): Period {
	const from = mondayOf(day);
	return { from, to: addDays(from, 4) };
}
