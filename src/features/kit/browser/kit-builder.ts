import { languageOf } from '../../../language/locales.ts';
import { sizeText } from '../../../language/size.ts';
import { followAddress } from '../../../ui/address.ts';
import { make, sentences } from '../../../ui/dom.ts';
import { download } from '../../../ui/download.ts';
import { fromAddress, formats, toAddress, type Format } from '../kit.ts';
import { KitProblem, kitOf } from './kit-file.ts';

/** Lets somebody choose what they take along, and gives it as one file. */
export class KitBuilder extends HTMLElement {
	#say = sentences(this.dataset['words']!);
	#form = this.querySelector('form')!;
	#progress = this.querySelector('progress')!;
	#isMaking = false;

	connectedCallback() {
		this.#form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.#make();
		});
		this.#form.addEventListener('change', () => this.#changed());
		this.#form.addEventListener('click', ({ target }) => {
			const button = (target as Element).closest<HTMLElement>('[data-do]');
			if (button) this.#press(button);
		});
		followAddress(
			(hash) => hash.startsWith('kit='),
			(hash) => this.#read(hash),
		);
	}

	#boxes(within: ParentNode = this) {
		return [...within.querySelectorAll<HTMLInputElement>('[name="item[]"]')];
	}

	#ticked() {
		return this.#boxes()
			.filter(({ checked }) => checked)
			.map(({ value }) => value);
	}

	#forms() {
		const boxes = this.querySelectorAll<HTMLInputElement>('[name="format[]"]:checked');
		const values = new Set([...boxes].map(({ value }) => value));
		return new Set<Format>(formats.filter((format) => values.has(format)));
	}

	/** Takes over what the address says, and says what of it is gone. */
	#read(hash: string) {
		const boxes = this.#boxes();
		const { ids, unknown } = fromAddress(hash, new Set(boxes.map(({ value }) => value)));
		for (const box of boxes) box.checked = ids.includes(box.value);
		for (const box of boxes)
			if (box.checked) box.closest<HTMLDetailsElement>('details')!.open = true;
		this.#tell(unknown > 0 ? this.#say('say.unknown', { count: unknown }) : '');
		this.#show();
	}

	#press(button: HTMLElement) {
		const action = button.dataset['do'];
		const group = button.closest('details');
		if (action === 'all' || action === 'none')
			for (const box of this.#boxes(group!)) box.checked = action === 'all';
		if (action === 'clear') for (const box of this.#boxes()) box.checked = false;
		if (action === 'along') {
			const own = button.closest('li')!.querySelector('input')!;
			const along = own.dataset['along']!.split(' ');
			for (const box of this.#boxes()) if (along.includes(box.value)) box.checked = true;
			// It goes away; where it belonged to stays.
			own.focus();
		}
		this.#changed();
	}

	#changed() {
		this.#tell('');
		const address = toAddress(this.#ticked());
		history.replaceState(history.state, '', address ? `#${address}` : location.pathname);
		this.#show();
	}

	#show() {
		const ticked = new Set(this.#ticked());
		for (const group of this.querySelectorAll('details')) {
			const count = this.#boxes(group).filter(({ checked }) => checked).length;
			group.querySelector('.kit-count')!.textContent =
				count > 0 ? this.#say('count.chosen', { count }) : '';
		}
		for (const button of this.querySelectorAll<HTMLElement>('[data-do=along]')) {
			const own = button.closest('li')!.querySelector('input')!;
			const isWhole = own.dataset['along']!.split(' ').every((id) => ticked.has(id));
			button.hidden = !own.checked || isWhole;
		}
		this.querySelector('.kit-total')!.textContent =
			ticked.size > 0 ? this.#say('count.all', { count: ticked.size }) : this.#say('count.none');
	}

	#tell(...words: (Node | string)[]) {
		this.querySelector('[role=status]')!.replaceChildren(...words);
	}

	async #make() {
		if (this.#isMaking) return;
		const ids = this.#ticked();
		if (ids.length === 0) return this.#tell(this.#say('say.nothing'));
		if (this.#forms().size === 0) return this.#tell(this.#say('say.noForm'));
		this.#isMaking = true;
		this.#progress.hidden = false;
		this.#tell(this.#say('say.making'));
		try {
			const words = {
				title: this.#say('in.title'),
				from: this.#say('in.from'),
				updated: this.#say('in.updated'),
			};
			const { list, base } = this.dataset;
			const bytes = await kitOf(ids, this.#forms(), words, { list: list!, base: base! }, (part) => {
				this.#progress.value = part;
			});
			download(this.#say('file.name'), new Blob([bytes], { type: 'application/zip' }));
			this.#tell(
				this.#say('say.done', {
					size: sizeText(bytes.length, languageOf(document.documentElement.lang)),
				}),
			);
		} catch (error) {
			const path = error instanceof KitProblem ? error.path : '';
			this.#tell(this.#say('say.failed'), ...(path ? [' ', make('code', {}, path)] : []));
		} finally {
			this.#isMaking = false;
			this.#progress.hidden = true;
			this.#progress.value = 0;
		}
	}
}
