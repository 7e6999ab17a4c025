import { kinds } from '../method/schemas/kinds.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { isUntranslated } from './freshness.ts';
import type { Page } from './project.ts';

/** The headings that every page of a kind has, in their order. */
export function checkSections(page: Page): Problem[] {
	const { file, kind, language, headings } = page;
	if (!kind || isUntranslated(page)) return [];
	const required: readonly string[] = kinds[kind].sections[language];
	const found = headings.filter(({ depth }) => depth === 2);
	const problems: Problem[] = required
		.filter((title) => !found.some(({ text }) => text === title))
		.map((title) => ({
			file,
			...placeOfMissing(title, required, found),
			message: `The section “${title}” is missing.`,
			hint: didYouMeanHeading(title, found, required),
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

function placeOfMissing(
	title: string,
	required: readonly string[],
	found: Page['headings'],
): Pick<Problem, 'line' | 'column'> {
	const before = required.slice(0, required.indexOf(title));
	const last = found.filter(({ text }) => before.includes(text)).at(-1);
	return last ? { line: last.line, column: last.column } : { line: 1, column: 1 };
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
