import { headingsOf } from '../method/headings.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { isUntranslated } from './freshness.ts';
import type { Page } from './page.ts';

/** The headings that every page of a kind has, in their order. */
export function checkSections(page: Page): Problem[] {
	const { file, kind, language, headings } = page;
	if (!kind || isUntranslated(page)) return [];
	const required: readonly string[] = headingsOf(kind, language);
	const found = headings.filter(({ depth }) => depth === 2);
	const missing = required.filter((title) => !found.some(({ text }) => text === title));
	const problems: Problem[] = neighbours(missing, required, found).map((titles) => ({
		file,
		...placeOfMissing(titles[0]!, required, found, page),
		message:
			titles.length === 1
				? `The section “${titles[0]}” is missing.`
				: `The sections ${titles.map((title) => `“${title}”`).join(', ')} are missing.`,
		hint:
			titles.length === 1
				? didYouMeanHeading(titles[0]!, found, required)
				: `Add ${titles.map((title) => `“## ${title}”`).join(', ')}, each on a line of its own with its text below it.`,
	}));
	for (const { text, line, column } of found.filter(({ text }) => !required.includes(text))) {
		problems.push({
			file,
			line,
			column,
			message: `“${text}” is not a section of a page in ${kind}.`,
			hint: `Make it a “###” heading, or choose from ${required.join(' · ')}.`,
		});
	}
	if (problems.length === 0) {
		const wrong = found.findIndex(({ text }, index) => text !== required[index]);
		const heading = found[wrong];
		if (heading) {
			problems.push({
				file,
				line: heading.line,
				column: heading.column,
				message: `“${heading.text}” stands where “${required[wrong] ?? 'nothing'}” is expected.`,
				hint: `Keep the order ${required.join(' · ')}.`,
			});
		}
	}
	return problems;
}

/** Sections that are missing, those that should stand beside each other together. */
function neighbours(
	missing: readonly string[],
	required: readonly string[],
	found: Page['headings'],
): string[][] {
	const groups: string[][] = [];
	for (const title of missing) {
		const before = required[required.indexOf(title) - 1];
		const last = groups.at(-1);
		// Where a heading looks like the one that is missing, that is worth a sentence of its own.
		const alone = [title, last?.[0]].some(
			(one) => one !== undefined && didYouMeanHeading(one, found, required).startsWith('Is'),
		);
		if (last && last.at(-1) === before && !alone) last.push(title);
		else groups.push([title]);
	}
	return groups;
}

/** The heading after which a section should stand, else the one before which, else the text. */
function placeOfMissing(
	title: string,
	required: readonly string[],
	found: Page['headings'],
	{ lines }: Pick<Page, 'lines'>,
): Pick<Problem, 'line' | 'column'> {
	const before = required.slice(0, required.indexOf(title));
	const near =
		found.filter(({ text }) => before.includes(text)).at(-1) ??
		found.find(({ text }) => required.includes(text));
	if (near) return { line: near.line, column: near.column };
	const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
	const text = lines.findIndex((line, index) => index > end && line.trim() !== '');
	return { line: (text === -1 ? end : text) + 1, column: 1 };
}

function didYouMeanHeading(
	title: string,
	found: Page['headings'],
	required: readonly string[],
): string {
	const spare = found.map(({ text }) => text).filter((text) => !required.includes(text));
	const guess = spare.find((text) => didYouMean(text, [title]).startsWith('Did you mean'));
	return guess
		? `Is “${guess}” meant? Write it as “## ${title}”.`
		: `Add the heading “## ${title}” with its text, in the order of the other pages.`;
}

/** One title per page, and no level skipped, so that a screen reader can jump through it. */
export function checkLevels({ file, headings }: Page): Problem[] {
	return headings.flatMap(({ depth, text, line, column }, index): Problem[] => {
		const above = headings[index - 1]?.depth ?? 1;
		const where = { file, line, column };
		if (depth === 1)
			return [
				{
					...where,
					message: `“${text}” is a second title: the page has one from “title:” already.`,
					hint: 'Use “##” for the headings in the text.',
				},
			];
		if (depth > above + 1)
			return [
				{
					...where,
					message: `“${text}” skips a level: it is a level ${depth} under a level ${above}.`,
					hint: `Write it with ${'#'.repeat(above + 1)} instead of ${'#'.repeat(depth)}.`,
				},
			];
		return [];
	});
}
