import { followAddress } from '../../../ui/address.ts';
import { make, sentences } from '../../../ui/dom.ts';
import { partsOf, type Part } from './parts.ts';

/** A text of the chosen page, as the list on the page names it. */
interface Text {
	href: string;
	language: string;
	title: string;
}

/** Puts the texts of a page beside each other. The address holds which page. */
export class SideBySide extends HTMLElement {
	#say = sentences(this.dataset['words'] ?? '{}');
	#languages = JSON.parse(this.dataset['languages'] ?? '{}') as Record<string, string>;
	#list = this.querySelector<HTMLElement>('.beside-list')!;
	#choice = make('select', { id: 'beside-page', name: 'page' });
	#said = make('p', { className: 'beside-said' });
	#result = make('div', { className: 'beside-result' });
	/** Counts the choices, so that a text that comes in late does not take the place of a later one. */
	#turn = 0;

	connectedCallback() {
		this.#said.setAttribute('role', 'status');
		this.#list.before(this.#form(), this.#said, this.#result);
		followAddress(
			(hash) => this.#isOurs(decode(hash)),
			(hash) => void this.#show(decode(hash)),
		);
	}

	/** Whether a name is that of a page in the list, or at least of nothing else here. */
	#isOurs(name: string) {
		const place = document.getElementById(name);
		return !place || this.#list.contains(place);
	}

	#form(): HTMLElement {
		const groups = [...this.#list.querySelectorAll('section')].map((section) => {
			const group = make('optgroup', { label: section.querySelector('h2')!.innerText });
			for (const row of section.querySelectorAll('li'))
				group.append(make('option', { value: row.id }, this.#titleOf(row)));
			return group;
		});
		this.#choice.append(...groups);
		const form = make(
			'form',
			{ className: 'beside-form' },
			make('label', { htmlFor: 'beside-page' }, this.#say('page')),
			this.#choice,
			make('button', { type: 'submit', className: 'primary' }, this.#say('show')),
		);
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			const { value } = this.#choice;
			if (location.hash === `#${value}`) void this.#show(value);
			else location.hash = value;
		});
		return form;
	}

	/** The title of a page in the language of the reader, where it has one. */
	#titleOf(row: HTMLElement): string {
		const links = [...row.querySelectorAll('a')];
		return (links.find(({ hreflang }) => hreflang === document.documentElement.lang) ?? links[0])!
			.innerText;
	}

	/** Shows the texts of a page, with the focus on its title; the list where no page is named. */
	async #show(name: string) {
		const turn = ++this.#turn;
		const row = [...this.#list.querySelectorAll('li')].find(({ id }) => id === name);
		this.#result.replaceChildren();
		this.#list.hidden = row !== undefined;
		this.#said.textContent = name === '' || row ? '' : this.#say('unknown', { page: name });
		if (!row) return;
		this.#choice.value = name;
		const heading = make('h2', { tabIndex: -1 }, this.#titleOf(row));
		this.#result.append(heading);
		heading.focus();
		const texts = [...row.querySelectorAll('a')].map(
			({ href, hreflang, innerText, textContent }): Text => ({
				href,
				language: hreflang,
				title: innerText || textContent || '',
			}),
		);
		const [original, translation] = texts;
		this.#result.append(this.#ways(texts));
		if (!original || !translation) {
			const language = this.#languages[original?.language ?? ''];
			this.#said.textContent = this.#say('single', { language });
			return;
		}
		try {
			const both = await Promise.all([partsFrom(original.href), partsFrom(translation.href)]);
			if (turn !== this.#turn) return;
			this.#said.textContent = this.#countOf(
				row,
				original,
				Math.max(...both.map((one) => one.length)),
			);
			this.#result.append(...this.#rows([original, translation], both, row));
			this.#said.scrollIntoView();
		} catch {
			if (turn === this.#turn) this.#said.textContent = this.#say('failed');
		}
	}

	/** The way to each text on its own page, and back to the list. */
	#ways(texts: readonly Text[]): HTMLElement {
		const all = make('button', { type: 'button', className: 'as-link' }, this.#say('all'));
		all.addEventListener('click', () => {
			location.hash = '';
			this.#choice.focus();
		});
		const links = texts.map(({ href, language, title }) =>
			make('a', { href, hreflang: language, lang: language }, title),
		);
		return make(
			'p',
			{},
			...[...links, all].flatMap((one, index) => (index > 0 ? [' · ', one] : [one])),
		);
	}

	#countOf(row: HTMLElement, original: Text, count: number): string {
		const language = this.#languages[original.language];
		const changed = changedIn(row);
		const gone = Number(row.dataset['gone'] ?? 0);
		return [
			this.#say('count', { count }),
			...(changed === undefined ? [this.#say('somewhere', { language })] : []),
			...(changed?.length ? [this.#say('changedCount', { count: changed.length, language })] : []),
			...(gone > 0 ? [this.#say('gone', { count: gone })] : []),
			...(changed?.length === 0 && gone === 0 ? [this.#say('fresh')] : []),
		].join(' ');
	}

	#rows(texts: readonly [Text, Text], both: readonly Part[][], row: HTMLElement): HTMLElement[] {
		const [first = [], second = []] = both;
		const changed = changedIn(row) ?? [];
		return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => {
			const isChanged = changed.includes(first[index]?.id ?? '');
			const language = this.#languages[texts[0].language];
			return make(
				'div',
				{ className: 'beside-part' },
				...(isChanged
					? [make('p', { className: 'notice' }, this.#say('changed', { language }))]
					: []),
				...texts.map((text, side) => this.#half(text, [first, second][side]![index])),
			);
		});
	}

	#half({ language }: Text, part: Part | undefined): HTMLElement {
		const name = this.#languages[language] ?? language;
		const label = make('p', { className: 'beside-language' }, name);
		const half = make('div', {}, label);
		if (part) half.append(make('div', { className: 'beside-text', lang: language }, ...part.nodes));
		else half.append(make('p', {}, this.#say('alone', { language: name })));
		return half;
	}
}

/** The ids of the parts that changed; nothing when nobody knows which. */
function changedIn({ dataset }: HTMLElement): string[] | undefined {
	const { changed = '' } = dataset;
	return changed === '?' ? undefined : changed.split(' ').filter(Boolean);
}

async function partsFrom(href: string): Promise<Part[]> {
	const response = await fetch(href);
	if (!response.ok) throw new Error(`${response.status}`);
	return partsOf(new DOMParser().parseFromString(await response.text(), 'text/html'), href);
}

/** An address may hold codes that are none. */
function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
