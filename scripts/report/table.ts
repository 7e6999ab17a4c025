import { styleText } from 'node:util';
import { languages } from '../../src/language/locales.ts';
import type { PageReport } from './pages.ts';

/** Below this, a page asks too much of a reader who is in a hurry. */
const hard = 40;

const header = ['ease', 'words', 'per sentence', 'passive'];

/** The report for someone at a terminal: every page, then the medians of each kind and language. */
export function writeTable(pages: readonly PageReport[]): string {
	const lines = languages.flatMap((language) => {
		const some = pages.filter((page) => page.language === language);
		if (some.length === 0) return [];
		const kinds = [...new Set(some.map(({ kind }) => kind))].sort();
		const all = kinds.length > 1 ? [median(`all pages (${language})`, some)] : [];
		return [
			styleText('bold', row(language, header)),
			...some.map(({ file, ...page }) => row(file, figuresOf(page), page.ease < hard)),
			'',
			styleText('bold', row('median', header)),
			...kinds.map((kind) =>
				median(
					kind,
					some.filter((page) => page.kind === kind),
				),
			),
			...all,
			'',
		];
	});
	const low = pages.filter(({ ease }) => ease < hard).length;
	return [
		...lines,
		'Reading ease from 0 (hard) to 100 (easy); 60 to 70 is plain. It counts words and syllables, not sense.',
		low === 0 ? `No page under ${hard}.` : `Under ${hard}: ${low}, marked with ✖.`,
	].join('\n');
}

function figuresOf({ ease, words, sentenceLength, passive }: Omit<PageReport, 'file'>): string[] {
	return [
		ease.toFixed(1),
		words.toFixed(0),
		sentenceLength.toFixed(1),
		`${(100 * passive).toFixed(0)}%`,
	];
}

function median(label: string, pages: readonly PageReport[]): string {
	const of = (figure: (page: PageReport) => number) => middle(pages.map(figure));
	return row(
		`${label}, ${pages.length}`,
		figuresOf({
			...pages[0]!,
			ease: of(({ ease }) => ease),
			words: of(({ words }) => words),
			sentenceLength: of(({ sentenceLength }) => sentenceLength),
			passive: of(({ passive }) => passive),
		}),
	);
}

/** The median: of an even number, the mean of the two in the middle. */
export function middle(figures: readonly number[]): number {
	const sorted = figures.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

function row(label: string, figures: readonly string[], marked = false): string {
	return `${marked ? styleText('red', '✖') : ' '} ${label.padEnd(58)}${figures.map((one) => one.padStart(14)).join('')}`;
}
