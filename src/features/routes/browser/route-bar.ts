import { follow, followed, nextStop, readDone, tick, type Store } from '../progress.ts';
import { make } from '../../../ui/dom.ts';
import type { RouteFile } from '../route.ts';

const store: Store = () => localStorage;

/** At the foot of a page: the next stop of the route that the reader follows. */
export class RouteBar extends HTMLElement {
	async connectedCallback() {
		const id = followed(store);
		if (!id) return;
		try {
			const response = await fetch(`${this.dataset['routes']}${id}.json`);
			// A route that no longer exists is no longer followed.
			if (response.status === 404) return this.#leave();
			this.#show(id, (await response.json()) as RouteFile);
		} catch {
			// Without a connection the page is still whole.
		}
	}

	#leave() {
		follow(store, undefined);
		delete document.documentElement.dataset['route'];
		this.replaceChildren();
	}

	#show(id: string, { title, href, words, stops }: RouteFile) {
		const number = stops.findIndex((stop) => stop.href === location.pathname) + 1;
		const here = stops[number - 1]?.id ?? '';
		const done = () => readDone(store).done[id] ?? [];

		const bar = make('nav', { ariaLabel: `${words.kind}: ${title}` });
		const where = make('p', {}, `${words.kind}: `, make('a', { href }, title));
		where.append(` · ${number ? words.where.replace('{{number}}', `${number}`) : words.astray}`);
		const next = make('p', { className: 'route-next' });
		const showNext = () => {
			const stop = nextStop(stops, here, done());
			if (!stop) return next.replaceChildren(words.finished);
			const link = make('a', { href: stop.href }, stop.title);
			link.addEventListener('click', () => number && tick(store, id, here, true));
			next.replaceChildren(
				make('span', {}, `${words.next} · ${stop.time}`),
				link,
				make('span', {}, stop.why),
			);
		};
		const leave = make('button', { type: 'button' }, words.leave);
		leave.addEventListener('click', () => this.#leave());
		const box = make('input', { type: 'checkbox', checked: done().includes(here) });
		box.addEventListener('change', () => {
			tick(store, id, here, box.checked);
			showNext();
		});
		showNext();
		bar.append(where, next, ...(number ? [make('label', {}, box, words.done)] : []), leave);
		this.replaceChildren(bar);
		// A page that comes back from the browser's memory may have missed a tick.
		addEventListener('pageshow', () => {
			box.checked = done().includes(here);
			showNext();
		});
	}
}
