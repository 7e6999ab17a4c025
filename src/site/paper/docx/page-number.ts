import { PageNumber } from 'docx';

/**
 * The page in a line of Word, which counts by itself.
 *
 * @param sentence “Page {{page}} of {{pages}}”.
 */
export function pageNumber(sentence: string): string[] {
	const [before = '', between = '', after = ''] = sentence.split(/\{\{pages?\}\}/);
	return [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
}
