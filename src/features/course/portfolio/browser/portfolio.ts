import { today } from '../../../../ui/date.ts';
import { make, sentences } from '../../../../ui/dom.ts';
import { download } from '../../../../ui/download.ts';
import type { Sheet } from '../../../../method/worksheets/resolve.ts';
import { languageOfPage, tagOf } from '../../../../language/locales.ts';
import { mediaTypes } from '../../../../site/paper/media-types.ts';
import { owner } from '../../browser/owner.ts';
import { CourseSheets } from '../../browser/sheets.ts';
import { shelf } from '../../browser/shelf.ts';
import {
	chaptersOf,
	isBlankChapter,
	sourcesOf,
	strangeUnits,
	writtenSheets,
	type Chapter,
	type Filled,
} from '../chapters.ts';
import type { PortfolioData } from '../data.ts';
import type { PortfolioDocument, PortfolioWords } from '../docx/document.ts';
import { drawChapter, drawReferences } from './draw.ts';

/** The portfolio: gathers what the browser keeps of the course, to print or as a Word document. */
export class CoursePortfolio extends HTMLElement {
	#words = JSON.parse(this.dataset['words']!) as PortfolioWords &
		Record<'course' | 'site' | 'file', string>;
	#say = sentences(this.dataset['words']!);
	#sheets = new CourseSheets(this.dataset['sheets']!);
	#name = this.querySelector<HTMLInputElement>('.portfolio-name')!;
	#keep = this.querySelector<HTMLInputElement>('.portfolio-keep input')!;
	#data: PortfolioData | undefined;
	/** The forms of worksheets, each fetched when something was written on it. */
	#forms = new Map<string, Sheet>();
	/** Counts what is shown, so that a slow answer does not take the place of a later one. */
	#turn = 0;

	connectedCallback() {
		this.#name.value = owner.read();
		this.#keep.checked = this.#name.value !== '';
		for (const input of [this.#name, this.#keep])
			input.addEventListener('input', () => this.#keepName());
		this.addEventListener('click', ({ target }) => {
			const button = (target as Element).closest<HTMLElement>('[data-make]');
			if (button?.dataset['make'] === 'print') print();
			if (button?.dataset['make'] === 'word') void this.#makeWord(button);
		});
		shelf.listen(() => void this.#show());
		this.#sheets.listen(() => void this.#show());
		addEventListener('course-kept', () => void this.#show());
		addEventListener('course-changed', () => {
			const name = owner.read();
			if (this.#keep.checked || name) this.#name.value = name;
			this.#keep.checked = name !== '';
		});
		addEventListener('pageshow', ({ persisted }) => {
			if (!persisted) return;
			dispatchEvent(new CustomEvent('course-changed'));
			void this.#show();
		});
		void this.#show();
	}

	#keepName() {
		const name = this.#keep.checked ? this.#name.value.trim() : '';
		owner.change(() => name);
		const problem = this.#keep.checked && owner.problem();
		if (problem) this.#tell(this.#say(`unsaved.${problem}`));
		dispatchEvent(new CustomEvent('course-kept'));
	}

	/** Shows what the browser keeps. Only what was written on needs to be fetched. */
	async #show() {
		const turn = ++this.#turn;
		try {
			await this.#fetch();
		} catch {
			return this.#tell(this.#say('failed'));
		}
		if (turn !== this.#turn) return;
		const { chapters, strange } = this.#read();
		for (const chapter of chapters) this.#showChapter(chapter);
		const filled = chapters.filter((chapter) => !isBlankChapter(chapter));
		this.querySelector<HTMLElement>('.portfolio-contents')!.hidden = filled.length === 0;
		this.querySelector('.portfolio-contents ol')!.replaceChildren(
			...filled.map(({ week, title }) => make('li', {}, `${week}. ${title}`)),
		);
		const { works, pages } = sourcesOf(this.#data!, chapters);
		this.querySelector<HTMLElement>('.portfolio-sources')!.hidden = pages.length === 0;
		this.querySelector('.portfolio-works')!.replaceChildren(...drawReferences(works));
		this.querySelector('.portfolio-pages')!.replaceChildren(...drawReferences(pages));
		const by = this.querySelector<HTMLElement>('.portfolio-by')!;
		by.hidden = false;
		by.textContent = [this.#name.value.trim(), this.#words.course, dayOfNow().words]
			.filter(Boolean)
			.join(' · ');
		this.#tell(
			[
				filled.length === 0 && this.#say('nothing'),
				strange > 0 && this.#say('strange', { count: strange }),
			]
				.filter(Boolean)
				.join(' '),
		);
	}

	#read(): { chapters: Chapter[]; strange: number } {
		const filled: Filled = {
			kept: shelf.read(),
			notebooks: this.#sheets.read(),
			forms: this.#forms,
		};
		return {
			chapters: chaptersOf(this.#data!, filled, languageOfPage()),
			strange: strangeUnits(this.#data!, filled.kept),
		};
	}

	async #fetch() {
		this.#data ??= (await answerOf(this.dataset['fetch']!)) as PortfolioData;
		const sheets = this.#data.units.flatMap((unit) => unit.sheets);
		const needed = writtenSheets(this.#sheets.read()).filter((id) => !this.#forms.has(id));
		await Promise.all(
			needed.map(async (id) => {
				const address = sheets.find((sheet) => sheet.id === id)?.form;
				if (!address) return;
				const { sheet } = (await answerOf(address)) as { sheet: Sheet };
				this.#forms.set(id, sheet);
			}),
		);
	}

	#showChapter(chapter: Chapter) {
		const place = this.querySelector<HTMLElement>(`[data-unit="${chapter.id}"]`)!;
		place.classList.toggle('is-blank', isBlankChapter(chapter));
		place.classList.toggle('is-unreflected', chapter.reflection === '');
		place.querySelector('.portfolio-filled')!.replaceChildren(...drawChapter(chapter, this.#words));
		for (const item of place.querySelectorAll<HTMLElement>('[data-sheet]')) {
			const isFilled = chapter.sheets.some(({ id }) => id === item.dataset['sheet']);
			item.querySelector('span')!.textContent = this.#say(isFilled ? 'filled' : 'empty');
		}
		const check = place.querySelector<HTMLElement>('[data-count]')!;
		check.querySelector('span')!.textContent = this.#say('answered', {
			count: chapter.answers.length,
			all: check.dataset['count'],
		});
	}

	/** Makes a Word document. What makes it is loaded only here. */
	async #makeWord(clicked: HTMLElement) {
		if (clicked.ariaBusy) return;
		clicked.ariaBusy = 'true';
		this.#tell(this.#say('making'));
		try {
			await this.#fetch();
			const { renderPortfolio } = await import('../docx/portfolio.ts');
			const { chapters } = this.#read();
			const whole: PortfolioDocument = {
				language: languageOfPage(),
				course: this.#words.course,
				name: this.#name.value.trim(),
				date: dayOfNow().date,
				site: this.#words.site,
				chapters: chapters.filter((chapter) => !isBlankChapter(chapter)),
				...sourcesOf(this.#data!, chapters),
				words: this.#words,
			};
			const bytes = await renderPortfolio(whole);
			download(
				`${this.#words.file}-${whole.date}.docx`,
				new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaTypes.docx }),
			);
			this.#tell(this.#say('made'));
		} catch {
			this.#tell(this.#say('unmade'));
		} finally {
			clicked.ariaBusy = null;
		}
	}

	#tell(text: string) {
		const place = this.querySelector('.portfolio-status')!;
		if (place.textContent !== text) place.textContent = text;
	}
}

/** The day it is for whoever reads this, as a computer and as a person writes it. */
function dayOfNow(): { date: string; words: string } {
	const now = new Date();
	return {
		date: today(now),
		words: new Intl.DateTimeFormat(tagOf(languageOfPage()), {
			dateStyle: 'long',
		}).format(now),
	};
}

async function answerOf(address: string): Promise<unknown> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
	return answer.json();
}
