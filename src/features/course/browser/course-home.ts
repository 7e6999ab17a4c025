import { sentences } from '../../../ui/dom.ts';
import { progressIn } from '../kept.ts';
import { shelf } from './shelf.ts';

/** The first page of the course: how far somebody is. */
export class CourseHome extends HTMLElement {
	#say = sentences(this.dataset['words']!);

	connectedCallback() {
		shelf.listen(() => this.#show());
		addEventListener('course-kept', () => this.#show());
		addEventListener('pageshow', ({ persisted }) => persisted && this.#show());
		this.#show();
	}

	#show() {
		const kept = shelf.read();
		const units = [...this.querySelectorAll<HTMLElement>('[data-unit]')];
		const states = units.map((unit) => {
			const { checked, isDone } = progressIn(kept, unit.dataset['unit']!);
			const count = Number(unit.dataset['count']);
			const text = this.#say('checked', { checked: Math.min(checked, count), count });
			unit.querySelector('.unit-progress')!.textContent = [
				isDone && this.#say('done'),
				checked > 0 && text,
			]
				.filter(Boolean)
				.join(' · ');
			unit.classList.toggle('is-done', isDone);
			return { isDone, href: unit.querySelector('a')!.href };
		});
		const done = states.filter(({ isDone }) => isDone).length;
		this.querySelector('.course-progress')!.textContent = this.#say('progress', {
			done,
			count: units.length,
		});
		const next = states.find(({ isDone }) => !isDone);
		const link = this.querySelector<HTMLAnchorElement>('.course-next')!;
		link.hidden = !next;
		if (next) link.href = next.href;
		link.textContent = this.#say(Object.keys(kept).length > 0 ? 'goOn' : 'begin');
	}
}
