import type { Language } from '../../../language/locales.ts';
import type { Sheet } from '../../../method/worksheets/resolve.ts';
import { isEmpty, type Notebook } from '../../../ui/notebooks/copies.ts';
import { answerTo, reflectionOn, type Kept } from '../kept.ts';
import { isWhole, knownPart, mark, type Answer, type Mark } from '../mark.ts';
import type { AskedQuestion, PortfolioData, PortfolioUnit } from './data.ts';
import { blocksOf, type Block } from './filled.ts';
import type { Piece } from './pieces.ts';

/** A filled-in copy of a worksheet. */
export interface FilledSheet {
	id: string;
	title: string;
	/** What somebody called this copy. */
	name: string;
	blocks: readonly Block[];
	/** Answers for which the worksheet has no place any more. */
	earlier: readonly string[];
}

/** An answer to a question of a self-check. */
export interface FilledAnswer {
	ask: string;
	lines: readonly string[];
	/** Whether the lines are a text, things that were chosen, or things in an order that counts. */
	form: 'text' | 'list' | 'order';
	/** What there was to say of it, when that was asked. */
	result?: Mark['result'];
}

/** What somebody has of one unit. */
export interface Chapter {
	id: string;
	week: string;
	title: string;
	question: string;
	reflection: string;
	sheets: readonly FilledSheet[];
	answers: readonly FilledAnswer[];
}

/** What the browser keeps, and the worksheets that it is about. */
export interface Filled {
	kept: Kept;
	/** By the id of the worksheet. */
	notebooks: ReadonlyMap<string, Notebook>;
	/** The forms of worksheets with something in them, by their id. */
	forms: ReadonlyMap<string, Sheet>;
}

/** The units of the course with what somebody has of each, in the order of the course. */
export function chaptersOf(data: PortfolioData, filled: Filled, language: Language): Chapter[] {
	return data.units.map((unit) => {
		const { id, week, title, question } = unit;
		return {
			id,
			week,
			title,
			question,
			reflection: reflectionOn(filled.kept, id).trim(),
			sheets: unit.sheets.flatMap((sheet) => sheetsIn(sheet, filled, language)),
			answers: unit.questions.flatMap((one) => answerIn(one, unit, filled.kept)),
		};
	});
}

/** Whether somebody has nothing of a unit. */
export function isBlankChapter({ reflection, sheets, answers }: Chapter): boolean {
	return reflection === '' && sheets.length + answers.length === 0;
}

/** The worksheets in which somebody wrote: their forms are needed to show it. */
export function writtenSheets(notebooks: ReadonlyMap<string, Notebook>): string[] {
	return [...notebooks].flatMap(([id, { copies }]) =>
		copies.some((copy) => !isEmpty(copy)) ? [id] : [],
	);
}

/** The pages that a portfolio rests on, and the works that those cite, as APA lists them. */
export function sourcesOf(
	{ units, works }: PortfolioData,
	chapters: readonly Chapter[],
): { pages: (readonly Piece[])[]; works: (readonly Piece[])[] } {
	const used = units.flatMap((unit) => {
		const chapter = chapters.find(({ id }) => id === unit.id);
		if (!chapter || isBlankChapter(chapter)) return [];
		const written = chapter.sheets.map(({ id }) => id);
		return [unit, ...unit.sheets.filter(({ id }) => written.includes(id))];
	});
	const keys = new Set(used.flatMap((page) => page.works));
	return {
		pages: used.map(({ reference }) => reference),
		works: works.filter(({ key }) => keys.has(key)).map(({ reference }) => reference),
	};
}

/** How many units somebody has something of that the course does not have any more. */
export function strangeUnits({ units }: PortfolioData, kept: Kept): number {
	return Object.keys(kept).filter((id) => !units.some((unit) => unit.id === id)).length;
}

function sheetsIn(
	{ id, title }: PortfolioUnit['sheets'][number],
	{ notebooks, forms }: Filled,
	language: Language,
): FilledSheet[] {
	const form = forms.get(id);
	const copies = notebooks.get(id)?.copies ?? [];
	return copies
		.filter((copy) => !isEmpty(copy))
		.map(({ name, answers, earlier }) => ({
			id,
			title,
			name,
			blocks: form ? blocksOf(form, answers, language) : [],
			earlier: Object.values(earlier).flat(),
		}));
}

function answerIn(question: AskedQuestion, unit: PortfolioUnit, kept: Kept): FilledAnswer[] {
	const { kind, ask } = question;
	const asked = {
		kind,
		options: question.options.map(({ id, isRight = false }) => ({ id, right: isRight })),
	};
	const found = answerTo(kept, unit.id, question.id);
	const answer = knownPart(asked, found?.answer ?? []);
	const lines = linesOf(question, answer);
	if (lines.length === 0) return [];
	const isChecked = found?.isChecked === true && kind !== 'short' && isWhole(asked, answer);
	return [
		{
			ask,
			lines,
			form: kind === 'short' || lines.length === 1 ? 'text' : kind === 'order' ? 'order' : 'list',
			...(isChecked && { result: mark(asked, answer).result }),
		},
	];
}

function linesOf({ kind, options }: AskedQuestion, answer: Answer): string[] {
	if (kind === 'short') return (answer[0] ?? '').trim().split('\n').filter(Boolean);
	const named = new Map(options.map((option) => [option.id, option]));
	return answer.flatMap((one) => {
		const [left = '', right = ''] = one.split(':');
		const text = named.get(left)?.text;
		if (text === undefined) return [];
		return kind === 'match' ? [`${text} → ${named.get(right)?.partner ?? ''}`] : [text];
	});
}
