import type { Language } from '../../src/language/locales.ts';
import { headingsOf } from '../../src/method/headings.ts';
import type { PageKind } from '../../src/method/schemas/kind-names.ts';
import { authorPage } from '../../src/method/schemas/page.ts';
import { comment } from './yaml.ts';
import { linkOf, nameOfPath } from '../../src/language/files.ts';

/** What a translation starts from. */
export interface Original {
	kind: PageKind | undefined;
	language: Language;
	/** Title, description and statement, as far as the page has them. */
	words: Partial<Record<'title' | 'description' | 'statement', string>>;
	/** The prose, without the frontmatter. */
	body: string;
	revision: string;
}

/** The frontmatter of a translation: what to translate above the place for it. */
export function translatedWords({ words, revision }: Original, facts: string[] = []): string {
	return [
		'---',
		...Object.entries(words).flatMap(([key, text]) => [...comment(text), `${key}:`]),
		...comment(authorPage.shape.translators.description ?? ''),
		'# translators: [Your name]',
		...facts,
		'# The text that this translation follows. “npm run translate” keeps it.',
		`follows: ${revision}`,
		'---',
	].join('\n');
}

/**
 * The prose of a translation: the headings of its language, and below each the text of the original
 * as a quotation, to write the translation beside.
 */
export function translatedBody(
	{ kind, body, language: from }: Original,
	language: Language,
): string {
	const known = kind ? headingsOf(kind, from) : [];
	const heading = (title: string) => {
		const translated = kind && headingsOf(kind, language)[known.indexOf(title)];
		return translated ? `## ${translated}` : undefined;
	};
	const blocks: string[] = [];
	let quotation: string[] = [];
	const flush = () => {
		const text = quotation.join('\n').trim();
		if (text) blocks.push(text.replace(/^/gm, '> ').replace(/^> $/gm, '>'));
		quotation = [];
	};
	for (const line of body.split(/\r?\n/)) {
		const title = heading(/^## (.*?)[ \t]*$/.exec(line)?.[1] ?? '');
		if (title) {
			flush();
			blocks.push(title);
		} else quotation.push(inLanguage(line, language));
	}
	flush();
	return `\n\n${blocks.join('\n\n')}\n`;
}

/** Links inside the site lead to the language of the translation. */
function inLanguage(line: string, language: Language): string {
	return line.replace(
		/\]\(\/((?:[^)#\s]*\/)?)(?=[)#])/g,
		(_link, path: string) => `](${linkOf(nameOfPath(path.replace(/\/$/, '')), language)}`,
	);
}
