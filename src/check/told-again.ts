import path from 'node:path';
import type { Parent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { languages, type Language } from '../language/locales.ts';
import { rule } from '../method/schemas/rule.ts';
import { keptBySource } from './kept-source.ts';
import { placeIn } from './place.ts';
import type { Problem } from './problem.ts';
import type { Page } from './page.ts';
import type { DataFile, Project } from './project.ts';
import { forKnown } from '../language/translated.ts';

/** So many words of a rule in a row are that rule again. */
const tooMany = 9;

/** A word as it is compared, and where it stands. */
interface Word {
	text: string;
	place(): { line?: number | undefined; column?: number | undefined };
}

/** Words that belong together: those of a paragraph, a heading, a text of the data. */
interface Passage {
	file: string;
	language: Language;
	words: readonly Word[];
}

/** What may not be told again, in one language. */
interface Told {
	/** Rules by every run of words of theirs that is too long. */
	runs: Map<string, string>;
	/** What no page may hold, as words, with the rule that says so. */
	only: { words: readonly string[]; written: string; rule: string }[];
}

/** Rules that a page, any data or a word of the interface tells again, or tells otherwise. */
export function checkToldAgain(project: Project): Problem[] {
	const told = toldIn(project.rules);
	const { sessions, course, wholeCourse, texts, forms, glossary, routes } = project;
	return [
		...project.pages.flatMap(passagesOfPage),
		...[...sessions, ...course, ...texts, ...forms, ...glossary, ...routes].flatMap(ofData),
		...(wholeCourse ? ofData(wholeCourse) : []),
		...project.interface.flatMap(ofInterface),
	].flatMap((passage) => judge(passage, told[passage.language]));
}

function judge({ file, words }: Passage, { runs, only }: Told): Problem[] {
	const problems: Problem[] = [];
	for (const { words: wanted, written, rule: id } of only) {
		for (let index = 0; index + wanted.length <= words.length; index++) {
			if (!wanted.every((word, place) => words[index + place]!.text === word)) continue;
			problems.push({
				file,
				...words[index]!.place(),
				message: `“${written}” belongs to the rule “${id}”, which stands once.`,
				hint: `${cure(file, id)}, or say it without these words.`,
			});
		}
	}
	const seen = new Set<string>();
	for (let index = 0; runs.size > 0 && index + tooMany <= words.length; index++) {
		const run = words.slice(index, index + tooMany);
		const id = runs.get(run.map(({ text }) => text).join(' '));
		if (id === undefined || seen.has(id)) continue;
		seen.add(id);
		problems.push({
			file,
			...run[0]!.place(),
			message: `${tooMany} words in a row are those of the rule “${id}”, which stands once.`,
			hint: `${cure(file, id)}, or refer to it in other words.`,
		});
	}
	return problems;
}

/** How a file shows a rule from where it stands. */
function cure(file: string, id: string): string {
	if (file.endsWith('.mdx')) return `Show the rule with <Rule id="${id}"/>`;
	if (file.startsWith('content/sessions/')) return `Name it in “rules: [${id}]” of the row`;
	return `Lead to a page that shows the rule “${id}”`;
}

function toldIn(files: readonly DataFile[]): Record<Language, Told> {
	const told = (): Told => ({ runs: new Map(), only: [] });
	const all = forKnown(told);
	for (const { file, source } of files) {
		const id = path.basename(file, '.yaml');
		const { data } = rule.safeParse(source.data);
		if (!data) continue;
		for (const language of languages) {
			for (const text of [data.text, ...data.points]) {
				const words = wordsIn(text[language]).map(({ word }) => word);
				for (let index = 0; index + tooMany <= words.length; index++)
					all[language].runs.set(words.slice(index, index + tooMany).join(' '), id);
			}
			for (const written of data.only?.[language] ?? []) {
				const words = wordsIn(written).map(({ word }) => word);
				if (words.length > 0) all[language].only.push({ words, written, rule: id });
			}
		}
	}
	return all;
}

/** Blocks whose words a reader reads in one go. */
const blocks = ['paragraph', 'heading', 'tableCell'];

function passagesOfPage({ file, language, tree, frontmatter }: Page): Passage[] {
	const passages: Passage[] = [];
	const { description } = (frontmatter.data ?? {}) as { description?: unknown };
	if (typeof description === 'string') {
		const place = () => frontmatter.at(['description']);
		const words = wordsIn(description).map(({ word }) => ({ text: word, place }));
		passages.push({ file, language, words });
	}
	visit(tree, blocks, (block) => {
		const words: Word[] = [];
		visit(block as Parent, 'text', (text: Text) => {
			for (const { word, index } of wordsIn(text.value))
				words.push({ text: word, place: () => placeIn(text, text.value, index) });
		});
		passages.push({ file, language, words });
	});
	return passages;
}

function passagesOfData({ file, source }: DataFile): Passage[] {
	const passages: Passage[] = [];
	const walk = (value: unknown, keys: readonly PropertyKey[]): void => {
		if (typeof value === 'string') {
			const language = languages.find((one) => one === keys.at(-1));
			if (language) passages.push({ file, language, words: at(value, keys) });
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, one] of Object.entries(value))
				walk(one, [...keys, Array.isArray(value) ? Number(key) : key]);
		}
	};
	// How a text was folded over lines is not known any more: the place is that of the whole text.
	const at = (text: string, keys: readonly PropertyKey[]): Word[] => {
		const place = () => source.at(keys);
		return wordsIn(text).map(({ word }) => ({ text: word, place }));
	};
	walk(source.data, []);
	return passages;
}

/** The words of the interface in a language: one passage for each key. */
function passagesOfInterface({ file, source }: DataFile): Passage[] {
	const language = languages.find((one) => path.basename(file, '.json') === one);
	if (!language || typeof source.data !== 'object' || source.data === null) return [];
	return Object.entries(source.data).flatMap(([key, text]: [string, unknown]): Passage[] => {
		if (typeof text !== 'string') return [];
		const place = () => source.at([key]);
		return [{ file, language, words: wordsIn(text).map(({ word }) => ({ text: word, place })) }];
	});
}

const ofData = keptBySource(passagesOfData);
const ofInterface = keptBySource(passagesOfInterface);

/** The words of a text as they are compared: no capitals, no accents, no signs. */
function wordsIn(text: string): { word: string; index: number }[] {
	return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
		word: match[0].normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
		index: match.index,
	}));
}
