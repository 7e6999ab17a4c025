import { quote, type Finding } from './finding.ts';
import type { Any } from './node.ts';

/** The asides that Starlight knows. */
const asides = ['note', 'tip', 'caution', 'danger'];

/** A part between lines of colons: an aside of a kind that exists, with a title and no more. */
export function judgeAside({ name, attributes }: Any): Finding[] {
	if (!asides.includes(name ?? '')) {
		return [
			{
				message: `“:::${quote(name ?? '')}” is not a kind of aside.`,
				hint: `Choose from ${asides.map((one) => `:::${one}[Title]`).join(', ')}.`,
			},
		];
	}
	return hasAttributes(attributes)
		? [
				{
					message: 'Braces after an aside set attributes, and an aside has none.',
					hint: `Write only its title: :::${name}[Title].`,
				},
			]
		: [];
}

/**
 * A colon before a word, as in “yes:no”, is plain text unless braces follow it. So are brackets
 * behind it, but the site writes them as they were typed, and cannot write all that a page can hold.
 */
export function judgeColon({ name, attributes, children = [] }: Any): Finding[] {
	if (children.some(({ type }) => type !== 'text')) {
		return [
			{
				message: `The brackets after “:${quote(name ?? '')}” hold more than plain text.`,
				hint: 'Put a space before the “[”, or write \\: for the colon.',
			},
		];
	}
	return hasAttributes(attributes)
		? [
				{
					message: `Braces after “:${quote(name ?? '')}” set attributes, and a text has none.`,
					hint: 'Write \\{ and \\} to show braces, or a space after the colon.',
				},
			]
		: [];
}

function hasAttributes(attributes: unknown): boolean {
	return Object.keys((attributes ?? {}) as object).length > 0;
}
