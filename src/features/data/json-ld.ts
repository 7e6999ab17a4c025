/** What a page says of itself to programs. */
export interface Described {
	/** Its folder: `levers`; of a page without one, its id. */
	folder: string;
	/** Whether it is a page of that folder, and not the overview. */
	isItem: boolean;
	url: string;
	title: string;
	language: string;
	/** Names of people. None means the editors. */
	authors: readonly string[];
	/** What the editors are called. */
	editors: string;
	updated?: string | undefined;
	licence: string;
}

const types: Readonly<Record<string, string | readonly string[]>> = {
	framework: 'Article',
	steps: ['LearningResource', 'HowTo'],
	barriers: ['Article', 'DefinedTerm'],
	levers: ['Article', 'DefinedTerm'],
	cases: 'Article',
	worksheets: 'LearningResource',
	guide: 'Article',
	about: 'Article',
};

/**
 * A page in the words of schema.org, as short as it can be: it is sent with every page. The
 * description and the image are in its head already.
 */
export function jsonLdOf(page: Described): object {
	const { folder, isItem, authors, editors, updated } = page;
	const type = isItem ? types[folder] : undefined;
	return {
		'@context': 'https://schema.org',
		'@type': type ?? (folder === 'glossary' ? 'DefinedTermSet' : 'WebPage'),
		url: page.url,
		name: page.title,
		inLanguage: page.language,
		license: page.licence,
		author:
			authors.length > 0
				? authors.map((name) => ({ '@type': 'Person', name }))
				: { '@type': 'Organization', name: editors },
		...(updated && { dateModified: updated }),
	};
}

/** JSON that can stand in a script of a page: nothing in it can end that script. */
export function inScript(data: object): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}
