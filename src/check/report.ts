import path from 'node:path';
import { visible } from '../prose/guard/finding.ts';
import { known, nameIn, type Language } from '../language/known/known.ts';
import { languages } from '../language/locales.ts';
import { formatProblem, type Problem } from './problem.ts';
import type { Report } from './content.ts';
import type { Overdue } from './reviews.ts';

/** How the result of a check is written. */
export type Format = 'text' | 'github' | 'json';

export const formats: readonly Format[] = ['text', 'github', 'json'];

/** What the check prints: `out` for programs, `log` for people. */
export interface Printed {
	out: string[];
	log: string[];
}

/** What is printed of problems as soon as they are known. JSON is one value, so it waits. */
export function writeProblems(problems: readonly Problem[], format: Format): Printed {
	if (format === 'json') return { out: [], log: [] };
	return {
		out: format === 'github' ? problems.map(annotation) : [],
		log: problems.map((problem) => `${formatProblem(problem)}\n`),
	};
}

/** What is printed when nothing more will be found. */
export function writeConclusion(
	report: Omit<Report, 'readable' | 'harmless'>,
	format: Format,
): Printed {
	const { problems, untranslated, outdated, overdue, pages } = report;
	if (format === 'json') {
		return {
			out: [JSON.stringify({ problems, untranslated, outdated, overdue, pages }, undefined, '\t')],
			log: [],
		};
	}
	return {
		out: [],
		log: [
			...notTranslated(untranslated),
			...notUpToDate(outdated),
			...notReadAgain(overdue),
			...notSpelled(languages.filter((one) => !known[one].spelled)),
			conclusion(problems, pages),
		],
	};
}

/** The paths of a command line, divided into those of the content and others. */
export function divide(
	paths: readonly string[],
	root: string,
): { inside: string[]; elsewhere: string[] } {
	const relative = paths.map((one) =>
		path.relative(root, path.resolve(root, one)).replaceAll(path.sep, '/'),
	);
	const isInside = (one: string) => one === '' || /^content(\/|$)/.test(one);
	return { inside: relative.filter(isInside), elsewhere: relative.filter((one) => !isInside(one)) };
}

/**
 * Which files of the content are meant by some paths; without paths, all of them. A folder is meant
 * too by a path that leads through it: where it is refused, so is all that is in it.
 */
export function wantedBy(paths: readonly string[]): ((file: string) => boolean) | undefined {
	if (paths.length === 0 || paths.includes('')) return undefined;
	return (file) =>
		paths.some((one) => file === one || file.startsWith(`${one}/`) || one.startsWith(`${file}/`));
}

/** A line that GitHub shows beside the line of the file in a pull request. */
function annotation({ file, line, column, message, hint }: Problem): string {
	const place = Object.entries({ file, line, col: column })
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}=${escaped(String(value)).replace(/[:,]/g, encodeURIComponent)}`);
	return `::error ${place.join(',')}::${escaped(`${message}\n${hint}`)}`;
}

/** Text in a command of GitHub, which reads `%` and the ends of lines as its own. */
function escaped(text: string): string {
	return text.split('\n').map(visible).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function notTranslated(files: readonly string[]): string[] {
	if (files.length === 0) return [];
	const list = files.length > 5 ? '' : `: ${files.join(', ')}`;
	return [`Not translated yet (not a problem): ${files.length} of the pages${list}.`];
}

function notUpToDate(files: readonly string[]): string[] {
	if (files.length === 0) return [];
	const list = files.length > 5 ? '' : `: ${files.join(', ')}`;
	return [
		`Outdated translations (not a problem): ${files.length} of the pages${list}.`,
		'“npm run translate” lists them and shows what changed.',
	];
}

function notReadAgain(overdue: readonly Overdue[]): string[] {
	if (overdue.length === 0) return [];
	const shown = overdue.slice(0, 5).map(({ file, due }) => `  ${due}  ${visible(file)}`);
	return [
		`Due for review (not a problem): ${overdue.length} of the pages.`,
		...shown,
		...(overdue.length > shown.length ? [`  … and ${overdue.length - shown.length} more`] : []),
	];
}

/** Says of which languages nobody looks at the spelling. */
export function notSpelled(without: readonly Language[]): string[] {
	return without.map(
		(language) =>
			`Spelling not checked (not a problem): there is no dictionary of ${nameIn(language, 'en')} in cspell.config.yaml.`,
	);
}

function conclusion(problems: readonly Problem[], pages: number): string {
	if (problems.length === 0) return `No problems in ${pages} ${pages === 1 ? 'page' : 'pages'}.`;
	const files = new Set(problems.map(({ file }) => file)).size;
	return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
}
