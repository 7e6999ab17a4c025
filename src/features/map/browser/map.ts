import { visibleIds, type MapRelations } from '../filter.ts';
import { fill } from '../../../language/fill.ts';
import { keepInAddress } from '../../../ui/filters.ts';

/**
 * Lights up what belongs to the item under the pointer or in focus. A first tap on a touch screen
 * looks, a second one goes; a mouse and a keyboard go at once.
 */
export class MethodMap extends HTMLElement {
	#items = [...this.querySelectorAll<HTMLAnchorElement>('.map-item')];
	#links = [...this.querySelectorAll<SVGPathElement>('.map-link')];
	#entries = [...this.querySelectorAll<HTMLElement>('[data-entry]')];
	#filters = this.querySelector('.map-filters')!;
	#panel = this.querySelector<HTMLElement>('.map-panel')!;
	#near = new Map<string, Set<string>>();
	#relations!: MapRelations;
	#looked: string | undefined;
	#pointer = '';

	connectedCallback() {
		for (const { dataset } of this.#links) {
			const [from, to] = [dataset['from']!, dataset['to']!];
			this.#near.set(from, (this.#near.get(from) ?? new Set([from])).add(to));
			this.#near.set(to, (this.#near.get(to) ?? new Set([to])).add(from));
		}
		this.#relations = this.#readRelations();

		for (const item of this.#items) {
			const id = item.dataset['id']!;
			item.addEventListener('pointerenter', ({ pointerType }) => {
				if (pointerType !== 'touch') this.#light(id);
			});
			item.addEventListener('pointerleave', ({ pointerType }) => {
				if (pointerType !== 'touch') this.#light(this.#focused());
			});
			item.addEventListener('pointerdown', ({ pointerType }) => (this.#pointer = pointerType));
			item.addEventListener('keydown', () => (this.#pointer = ''));
			item.addEventListener('focus', () => {
				// Browsers leave alone what shows in part.
				item.scrollIntoView({ block: 'nearest' });
				this.#light(id);
			});
			item.addEventListener('blur', () => this.#light(this.#looked));
			item.addEventListener('click', (event) => {
				if (this.#pointer !== 'touch' || this.#looked === id) return;
				event.preventDefault();
				this.#look(item);
			});
		}
		this.#panel.querySelector('button')!.addEventListener('click', () => this.#look(undefined));
		this.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape') this.#look(undefined);
		});
		keepInAddress([...this.#filters.querySelectorAll('select')], () => this.#filter());
	}

	/** What the filters need, as the list and the links have it. */
	#readRelations(): MapRelations {
		const of = (kind: string) =>
			this.#entries
				.map(({ dataset }) => ({
					id: dataset['entry']!,
					phase: dataset['phase'] ?? '',
					group: dataset['group'] ?? '',
					barriers: [...(this.#near.get(dataset['entry']!) ?? [])].filter((id) =>
						id.startsWith('barriers/'),
					),
				}))
				.filter(({ id }) => id.startsWith(`${kind}/`));
		return { steps: of('steps'), barriers: of('barriers'), levers: of('levers') };
	}

	#light(id: string | undefined) {
		const lit = id === undefined ? undefined : (this.#near.get(id) ?? new Set([id]));
		this.toggleAttribute('data-lit', lit !== undefined);
		for (const item of this.#items)
			item.toggleAttribute('data-lit', !!lit?.has(item.dataset['id']!));
		for (const link of this.#links)
			link.toggleAttribute(
				'data-lit',
				id !== undefined && [link.dataset['from'], link.dataset['to']].includes(id),
			);
	}

	#look(item: HTMLAnchorElement | undefined) {
		this.#looked = item?.dataset['id'];
		this.#panel.hidden = !item;
		this.#light(this.#looked);
		if (!item) return;
		this.#panel.querySelector('p')!.textContent = item.ariaLabel ?? item.textContent.trim();
		this.#panel.querySelector('a')!.href = item.href;
	}

	#filter() {
		const chosen = (name: string) =>
			this.#filters.querySelector<HTMLSelectElement>(`[name="${name}"]`)!.value;
		const visible = visibleIds(this.#relations, {
			group: chosen('group'),
			phase: chosen('phase'),
		});
		const off = (element: Element, ...ids: (string | undefined)[]) =>
			element.toggleAttribute('data-off', !ids.every((id) => visible.has(id!)));
		for (const item of this.#items) off(item, item.dataset['id']);
		for (const link of this.#links) off(link, link.dataset['from'], link.dataset['to']);
		for (const entry of this.#entries) off(entry, entry.dataset['entry']);
		this.#look(undefined);

		const count = (kind: string) => [...visible].filter((id) => id.startsWith(kind)).length;
		const isChosen = chosen('group') !== '' || chosen('phase') !== '';
		this.#filters.querySelector('[role="status"]')!.textContent = !isChosen
			? ''
			: fill(this.dataset['count']!, {
					steps: count('steps'),
					barriers: count('barriers'),
					levers: count('levers'),
				});
	}

	#focused(): string | undefined {
		const { activeElement } = document;
		const item = this.#items.find((one) => one === activeElement);
		return item ? item.dataset['id'] : this.#looked;
	}
}
