import { visit } from 'unist-util-visit';
import { findCitations } from '../method/citations/syntax.ts';
import { quote } from '../prose/guard/finding.ts';
import { guessKey, normal } from './keys.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Ids } from './ids.ts';
import { placeIn } from './place.ts';
import type { Page } from './page.ts';

/** Citations of works that are not in the bibliography, and what was meant as a citation. */
export function checkCitations({ file, tree, lines }: Page, { bibliography }: Ids): Problem[] {
	const problems: Problem[] = [];
	visit(tree, 'text', (node) => {
		const citations = findCitations(node.value);
		for (const { start, cites } of citations) {
			for (const { key } of cites.filter(({ key }) => !bibliography.has(key))) {
				const guess = guessKey(key, bibliography);
				problems.push({
					file,
					...placeIn(node, node.value, start),
					message: `“@${key}” is cited, but it is not in content/bibliography.json.`,
					hint: guess ? `Did you mean “${guess}”?` : didYouMean(key, bibliography),
				});
			}
		}
		for (const { index, key, whole } of findAttempts(node.value)) {
			if (citations.some(({ start, end }) => start <= index && index < end)) continue;
			// Somebody meant the sign itself.
			const { line = 1 } = placeIn(node, node.value, index);
			if (lines[line - 1]?.includes('\\@')) continue;
			const guess = guessKey(key, bibliography);
			// A name on a social network also starts with this sign.
			const isCitation = whole.startsWith('[') || /\d{4}/.test(key) || guess !== undefined;
			if (!isCitation) continue;
			problems.push({
				file,
				...placeIn(node, node.value, index),
				message: `“${quote(whole)}” is not a citation as the site reads them: readers would see it as it is.`,
				hint: whole.startsWith('[')
					? `Write “${meantBy(whole, key, guess)}”: small letters and hyphens, a comma before the page, a “;” between two works.`
					: `Write “[@${guess ?? normal(key)}]”, or “Name [-@${guess ?? normal(key)}]” if the sentence names the author.`,
			});
		}
	});
	return problems;
}

/** The signs that somebody put before what looks like the id of a work. */
const attempt =
	/(?<brackets>\[[^[\]]*?)?(?<![\p{L}\p{N}._%+@-])-?@[ \u00A0]?(?<key>\p{L}[\p{L}\p{N}]*(?:[-_:.][\p{L}\p{N}]+)*)(?:[^[\]]*\])?/gu;

function findAttempts(text: string): { index: number; key: string; whole: string }[] {
	return [...text.matchAll(attempt)].map(({ 0: found, index, groups }) => {
		const inBrackets = groups!['brackets'] !== undefined;
		const sign = found.search(/-?@/);
		const whole = inBrackets
			? found
			: found.slice(sign).replace(/^-?(@[ \u00A0]?\S*[\p{L}\p{N}]).*$/su, '$1');
		return { index: inBrackets ? index : index + sign, key: groups!['key']!, whole };
	});
}

/** What somebody put between brackets, with the id of the first work as it should be. */
function meantBy(whole: string, key: string, guess: string | undefined): string {
	const others = whole.split('@').length > 2;
	const after = whole.slice(whole.indexOf(key) + key.length).replace(/\]?$/, ']');
	const words = others ? '; @…]' : after.replace(/^[\s\u00A0]+(?=\S)/, ', ');
	return `[@${guess ?? normal(key)}${words}`;
}
