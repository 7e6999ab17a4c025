import { limits } from './limits.ts';
import { placeOf, type Finding } from './finding.ts';

/** A page in its two parts. */
interface Parts {
	/** The facts, as YAML. They start on line 2. */
	yaml: string;
	/** The text, with blank lines in place of the facts, so that every line number is right. */
	body: string;
}

/**
 * Divides a page into facts and text, where Astro divides it or not at all.
 *
 * Astro ends the facts at the first line that starts with `---` or `+++`, whatever follows; YAML
 * does not. A page on which the two could differ is refused.
 */
export function splitPage(text: string): Parts | { finding: Finding } {
	const match = /^(---[ \t]*\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) {
		return {
			finding: {
				line: 1,
				column: 1,
				message: 'The page does not start with its facts between two lines of “---”.',
				hint: 'Start the file with ---, then “title:” and “description:”, then --- again.',
			},
		};
	}
	const [whole, opening, yaml] = match as unknown as [string, string, string];
	const early = yaml.search(/^(---|\+\+\+)/m);
	if (early !== -1) {
		return {
			finding: {
				...placeOf(text, opening.length + early),
				message: 'A line among the facts starts with “---” or “+++”, which ends them too early.',
				hint: 'Let the line start with something else, such as two spaces.',
			},
		};
	}
	if (yaml.length > limits.frontmatter) {
		return {
			finding: {
				line: 1,
				column: 1,
				message: `The facts of this page are longer than ${limits.frontmatter} characters.`,
				hint: 'Facts are short. Move prose below the second “---”.',
			},
		};
	}
	return { yaml, body: whole.replace(/[^\r\n]/g, '') + text.slice(whole.length) };
}
