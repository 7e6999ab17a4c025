import { download } from '../../../ui/download.ts';
import type { Letter } from '../paper/letter.ts';
import type { Piece } from '../pieces.ts';
import { isDate } from '../../../ui/date.ts';
import { sentences } from '../../../ui/dom.ts';
import { sessionDays, sessionDaysFormat } from '../../../ui/session-days.ts';
import { createStore, isRecord, parseJson, type Format } from '../../../ui/store.ts';
import { tagOf } from '../../../language/locales.ts';

/** What someone filled in, by the name of the blank: the same in every text. */
type Filled = Readonly<Record<string, string>>;

const filledFormat: Format<Filled> = {
	empty: {},
	isEmpty: (filled) => Object.keys(filled).length === 0,
	toText: (filled) => JSON.stringify(filled),
	fromText: (text) => {
		const read = parseJson(text);
		const isWhole =
			isRecord(read) && Object.values(read).every((value) => typeof value === 'string');
		return isWhole ? (read as Filled) : undefined;
	},
};

type Input = HTMLInputElement | HTMLTextAreaElement;

/** A text to send: fills its blanks in, keeps them here, and gives it away. */
export class TextToSend extends HTMLElement {
	#say = sentences(this.dataset['words']!);
	#store = createStore('texts:v1', filledFormat);
	#days = createStore(sessionDays, sessionDaysFormat);
	#inputs = [...this.querySelectorAll<Input>('.text-blanks :is(input, textarea)')];

	connectedCallback() {
		for (const input of this.#inputs) {
			input.addEventListener('input', () => {
				const { name, value } = input;
				this.#store.change(({ [name]: _, ...others }) =>
					value ? { ...others, [name]: value } : others,
				);
				this.#show();
			});
		}
		this.addEventListener('click', ({ target }) => {
			const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
			if (action === 'copy') void this.#copy();
			if (action === 'word') void this.#word();
			if (action === 'mail') location.href = this.#mail();
		});
		this.#store.listen(() => this.#read());
		this.#read();
	}

	/** Takes over what is kept; a day that the year planner knows fills its blank. */
	#read() {
		const filled = this.#store.read();
		const days = this.#days.read();
		for (const input of this.#inputs) {
			const { session } = input.dataset;
			input.value = filled[input.name] ?? (session ? (days[session] ?? '') : '');
		}
		this.#show();
	}

	#show() {
		for (const mark of this.querySelectorAll<HTMLElement>('[data-blank]')) {
			const input = this.#inputs.find(({ name }) => name === mark.dataset['blank']);
			mark.dataset['label'] ??= mark.textContent;
			const value = input ? written(input) : '';
			mark.textContent = value || mark.dataset['label'];
			mark.classList.toggle('is-filled', value !== '');
		}
		this.#tell(this.#store.problem() ? this.#say('unsaved') : '');
	}

	#textOf(selector: string): string {
		return this.querySelector(selector)?.textContent.trim() ?? '';
	}

	async #copy() {
		try {
			await navigator.clipboard.writeText(this.#textOf('.text-words'));
			this.#tell(this.#say('copied'));
		} catch {
			this.#tell(this.#say('notCopied'));
		}
	}

	/** Makes a Word document of the text as it is now. What makes it is loaded only here. */
	async #word() {
		this.#tell(this.#say('making'));
		try {
			const { wordLetter } = await import('./word.ts');
			const around = JSON.parse(this.dataset['letter']!) as Omit<Letter, 'body' | 'subject'>;
			const subject = this.querySelector('[data-subject]');
			const letter = {
				...around,
				...(subject && { subject: { label: this.#say('subject'), pieces: piecesIn(subject) } }),
				body: piecesIn(this.querySelector('.text-words')!),
			};
			download(`${around.title}.docx`, await wordLetter(letter));
			this.#tell(this.#say('made'));
		} catch {
			this.#tell(this.#say('unmade'));
		}
	}

	#mail(): string {
		const [subject, body] = ['[data-subject]', '.text-words'].map((one) =>
			encodeURIComponent(this.#textOf(one).replace(/\r?\n/g, '\r\n')),
		);
		return `mailto:?subject=${subject}&body=${body}`;
	}

	#tell(text: string) {
		this.querySelector('.text-status')!.textContent = text;
	}
}

/** A text as it stands on the page: words, filled-in blanks, and open ones. */
function piecesIn(element: Element): Piece[] {
	const nodes = [...element.childNodes];
	return nodes.map((node, index): Piece => {
		const isOpen = node instanceof HTMLElement && !node.classList.contains('is-filled');
		const text = node.textContent ?? '';
		if (isOpen) return { blank: text };
		// White space that the page has around the text is not of the text.
		const start = index === 0 ? text.trimStart() : text;
		return { text: index === nodes.length - 1 ? start.trimEnd() : start };
	});
}

/** What was filled in, as it stands in the text: a day in words. */
function written({ type, value }: Input): string {
	if (type !== 'date' || !isDate(value)) return value;
	const language = tagOf(document.documentElement.lang);
	const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
	return new Intl.DateTimeFormat(language, options).format(new Date(value));
}
