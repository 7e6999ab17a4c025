import { make, sentences } from '../../../ui/dom.ts';
import { bytesOf, missingOf, type OfflineList, type PartId } from '../list.ts';
import { partIds, sizeOf, type Saved } from '../saved.ts';
import { dayOf } from '../worker/notice.ts';
import {
	fetchList,
	have,
	readSaved,
	removeAll,
	save,
	visitedPages,
	type Outcome,
	type Tell,
} from './shelf.ts';
import { canKeep, registerWorker } from './start.ts';
import { languageOf } from '../../../language/locales.ts';
import { sizeText } from '../../../language/size.ts';

/** What someone can save of the site on this device, and what is on it. */
export class OfflinePage extends HTMLElement {
	#say = sentences(this.dataset['words']!);
	#list: OfflineList | undefined;
	#saved: Saved | undefined;
	#have: ReadonlyMap<string, string> = new Map();
	#running: AbortController | undefined;

	connectedCallback() {
		void this.#begin();
	}

	async #begin() {
		if (!canKeep() || !(await registerWorker())) return this.#tell(this.#say('unable'));
		this.querySelector('form')!.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#save();
		});
		this.addEventListener('change', () => this.#showNeeded());
		this.#button('stop').addEventListener('click', () => this.#running?.abort());
		this.#button('remove').addEventListener('click', () => void this.#remove());
		this.#list = await fetchList();
		if (!this.#list) this.#tell(this.#say('unlisted'));
		await this.#look();
		for (const box of this.#boxes()) {
			if (this.#saved) box.checked = this.#saved.parts.includes(box.value as PartId);
			const size = this.#list && sizeOf(this.#list, this.#with([box.value as PartId]));
			box.parentElement!.querySelector('.offline-size')!.textContent = size
				? `(${this.#size(size)})`
				: '';
		}
		this.#showNeeded();
		this.querySelector('form')!.hidden = !this.#list;
		await this.#showVisited();
	}

	#button(action: string) {
		return this.querySelector<HTMLButtonElement>(`[data-do=${action}]`)!;
	}

	#boxes() {
		return [...this.querySelectorAll<HTMLInputElement>('[name="part[]"]')];
	}

	/** The parts that are ticked; what all pages share comes along with any of them. */
	#with(parts: readonly PartId[]): PartId[] {
		return partIds.filter(
			(id) => parts.includes(id) || (id === 'shared' && parts.some((one) => /^read/.test(one))),
		);
	}

	#wanted() {
		return this.#with(
			this.#boxes()
				.filter(({ checked }) => checked)
				.map(({ value }) => value as PartId),
		);
	}

	#size(bytes: number) {
		return sizeText(bytes, languageOf(document.documentElement.lang));
	}

	#tell(sentence: string) {
		this.querySelector('[role=status]')!.textContent = sentence;
	}

	/** Reads what is on this device, and says it. */
	async #look() {
		[this.#saved, this.#have] = [await readSaved(), await have()];
		const line = this.querySelector('.offline-saved')!;
		const language = languageOf(document.documentElement.lang);
		line.textContent = this.#saved
			? this.#say('saved', {
					size: this.#size(this.#bytesHere()),
					date: dayOf(this.#saved.at, language),
				})
			: this.#say('none');
	}

	/** The bytes of the files that are here as the list has them. */
	#bytesHere() {
		const files = Object.values(this.#list?.parts ?? {}).flat();
		return bytesOf(files.filter(([path]) => this.#have.has(path)));
	}

	#showNeeded() {
		if (!this.#list) return;
		const missing = missingOf(this.#list, this.#wanted(), this.#have);
		const { version, parts } = this.#saved ?? {};
		const isOlder = version && version !== this.#list.version;
		const isNews = isOlder && missingOf(this.#list, parts ?? [], this.#have).length > 0;
		this.querySelector('.offline-needed')!.textContent = [
			isNews ? this.#say('newer') : '',
			missing.length > 0
				? this.#say('needed', { size: this.#size(bytesOf(missing)) })
				: this.#wanted().length > 0
					? this.#say('nothing')
					: '',
		]
			.filter(Boolean)
			.join(' ');
	}

	async #save() {
		const wanted = this.#wanted();
		if (!this.#list || this.#running) return;
		if (wanted.length === 0) return this.#tell(this.#say('empty'));
		const outcome = await this.#fetch(this.#list, wanted);
		if (outcome === 'changed') this.#list = (await fetchList()) ?? this.#list;
		await this.#look();
		this.#showNeeded();
		await this.#showVisited();
		this.#tell(this.#say(`outcome.${outcome}`));
	}

	/** Saves what is wanted, says how far it is, and frees the page however that ends. */
	async #fetch(list: OfflineList, wanted: readonly PartId[]): Promise<Outcome> {
		const bar = this.querySelector('progress')!;
		const line = this.querySelector('.offline-going')!;
		const tell: Tell = (done, all) => {
			bar.max = all;
			bar.value = done;
			line.textContent = this.#say('going', { done: this.#size(done), all: this.#size(all) });
		};
		this.#running = new AbortController();
		this.#busy(true);
		try {
			// May be refused: a browser then clears it only when it needs the room.
			await navigator.storage.persist?.().catch(() => false);
			return await save(list, wanted, tell, this.#running.signal);
		} finally {
			this.#running = undefined;
			this.#busy(false);
		}
	}

	/** Shows what goes on, and leaves the focus on what can be pressed. */
	#busy(isBusy: boolean) {
		this.querySelector<HTMLElement>('.offline-progress')!.hidden = !isBusy;
		this.querySelector<HTMLButtonElement>('[type=submit]')!.disabled = isBusy;
		this.querySelector('fieldset')!.disabled = isBusy;
		if (isBusy) {
			this.#tell('');
			this.#button('stop').focus();
		} else this.querySelector<HTMLButtonElement>('[type=submit]')!.focus();
	}

	async #remove() {
		await removeAll();
		await this.#look();
		this.#showNeeded();
		await this.#showVisited();
		this.#tell(this.#say('removed'));
		// The button is gone; the status that says so is beside it.
		this.querySelector<HTMLElement>('[role=status]')!.focus();
	}

	async #showVisited() {
		const pages = await visitedPages(document.documentElement.lang);
		this.querySelector('ul')!.replaceChildren(
			...pages.map(({ href, title }) => make('li', {}, make('a', { href }, title))),
		);
		this.querySelector<HTMLElement>('.offline-visited')!.hidden = pages.length === 0;
		// What was visited can be seen by whoever shares the device, also where nothing was saved.
		this.#button('remove').hidden = !this.#saved && pages.length === 0;
	}
}
