import { fill } from '../../../language/fill.ts';
import { fillNodes, make } from '../../../ui/dom.ts';
import { createProgress, onward } from '../progress.ts';
import type { RouteFile } from '../route.ts';

/** At the foot of a page: the next stop of the route that the reader follows. */
export class RouteBar extends HTMLElement {
	#progress = createProgress();

	async connectedCallback() {
		const id = this.#progress.followed();
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
		this.#progress.follow(undefined);
		delete document.documentElement.dataset['route'];
		this.replaceChildren();
	}

	#show(id: string, { title, href, words, stops }: RouteFile) {
		const number = stops.findIndex((stop) => stop.href === location.pathname) + 1;
		const here = stops[number - 1]?.id ?? '';
		const done = () => this.#progress.doneOf(id);

		const bar = make('nav', { ariaLabel: `${words.kind}: ${title}` });
		const where = make('p', {}, `${words.kind}: `, make('a', { href }, title));
		where.append(` · ${number ? fill(words.where, { number }) : words.astray}`);
		const next = make('p', { className: 'route-next' });
		const showNext = () => {
			const { next: stop, left } = onward(stops, here, done());
			if (!stop) return next.replaceChildren(...this.#end(left, words));
			const link = make('a', { href: stop.href }, stop.title);
			link.addEventListener('click', () => number && this.#progress.tick(id, here, true));
			next.replaceChildren(
				make('span', {}, `${words.next} · ${stop.time}`),
				link,
				make('span', {}, stop.why),
			);
		};
		const leave = make('button', { type: 'button' }, words.leave);
		leave.addEventListener('click', () => this.#leave());
		const box = make('input', { type: 'checkbox' });
		box.addEventListener('change', () => {
			this.#progress.tick(id, here, box.checked);
			showNext();
		});
		const read = () => {
			box.checked = done().includes(here);
			showNext();
		};
		read();
		bar.append(where, next, ...(number ? [make('label', {}, box, words.done)] : []), leave);
		this.replaceChildren(bar);
		this.#progress.listen(read);
		// A page that comes back from the browser's memory may have missed a tick.
		addEventListener('pageshow', read);
	}

	/** What there is to say behind the last stop, with the stops that were never ticked. */
	#end(left: readonly RouteFile['stops'][number][], words: RouteFile['words']): (Node | string)[] {
		const others = make('a', { href: this.dataset['routes']! }, words.others);
		if (left.length === 0) return [make('span', {}, words.finished), others];
		const list = left.flatMap(({ href, title }, index) => [
			index > 0 ? ' · ' : '',
			make('a', { href }, title),
		]);
		return [make('span', { className: 'route-left' }, ...fillNodes(words.last, { list })), others];
	}
}
