import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import {
	isWhole,
	knownLanguages,
	nameIn,
	type Language,
	type WholeLanguage,
} from '../known/known.ts';
import { contrastOf } from './contrast.ts';
import { partNames, refusalOf } from './parts.ts';
import { asList, asText, remarksIn, shown, unreadableIn, wrongIn } from './wrong.ts';

/** What an edition is called by, and where it lives. */
export type Edition = z.infer<typeof schema>;

/** The file that says so, from the root of the project; another one for a build that tries it out. */
const editionFile = process.env['SITE_EDITION'] || 'edition.yaml';

/** The grounds that text stands on, of the page and of what lies in it, in light and in dark. */
const grounds = { light: ['#ffffff', '#f7f3f8'], dark: ['#17111d', '#221929'] } as const;

/** WCAG 2.2, 1.4.3: the least contrast of text. */
const least = 4.5;

const text = z
	.string({ error: asText })
	.trim()
	.min(1, 'write something here')
	.max(120, 'this is longer than 120 signs');
const names = z.strictObject(
	Object.fromEntries(
		knownLanguages.map((language) => [language, isWhole(language) ? text : text.optional()]),
	) as unknown as {
		[L in Language]: L extends WholeLanguage ? typeof text : z.ZodOptional<typeof text>;
	},
);
const rule = {
	colour: 'a colour is # and six digits or letters from a to f, such as "#3c1b4d"',
	base: 'a path begins with / and is made of letters from a to z, digits and the signs - _ . and /, such as /method/',
	doi: 'a DOI looks like 10.5281/zenodo.1',
};
const colour = z.string(rule.colour).regex(/^#[0-9a-f]{6}$/i, rule.colour);

/** A colour that can be read, and else a sentence with its contrast. */
const readable = (on: readonly string[], sentence: (one: string, contrast: string) => string) =>
	colour.refine((one) => !/^#[0-9a-f]{6}$/i.test(one) || worst(one, on) >= least, {
		error: ({ input }) => sentence(String(input), worst(String(input), on).toFixed(1)),
	});
const accent = (page: 'light' | 'dark') =>
	readable(
		grounds[page],
		(one, contrast) =>
			`text in ${one} on a ${page} page has a contrast of ${contrast}, and needs ${least}; choose a ${page === 'light' ? 'darker' : 'lighter'} colour`,
	);
const ground = readable(
	['#ffffff'],
	(one, contrast) =>
		`white text on ${one} has a contrast of ${contrast}, and needs ${least}; choose a darker colour`,
);

function worst(one: string, others: readonly string[]): number {
	return Math.min(...others.map((other) => contrastOf(one, other)));
}

const schema = z.strictObject({
	name: names,
	edition: names,
	editors: names,
	languages: z
		.array(
			z.enum(knownLanguages, {
				error: ({ input }) =>
					`${shown(input)} is not a language that the site knows: these are ${knownLanguages.join(', ')}; another one begins with a row in src/language/known/known.ts`,
			}),
			{ error: asList('languages', knownLanguages.filter(isWhole)) },
		)
		.min(1, 'an edition has at least one language')
		.refine((all) => new Set(all).size === all.length, 'a language stands there twice')
		.refine(([first]) => first === undefined || isWhole(first), {
			path: [0],
			error: `the first language is one in which every page exists: ${knownLanguages.filter(isWhole).join(' or ')}`,
		})
		.default(knownLanguages.filter(isWhole)),
	hide: z
		.array(z.enum(partNames, { error: ({ input }) => refusalOf(input) }), {
			error: asList('hide', partNames.slice(0, 1)),
		})
		.refine((all) => new Set(all).size === all.length, 'a part stands there twice')
		.default([]),
	url: z.url({ protocol: /^https?$/, error: 'an address begins with https:// and has no path' }),
	base: z.string(rule.base).regex(/^\/[\w/.-]*$/, rule.base),
	repository: z.url({
		protocol: /^https?$/,
		error: 'write the whole address, such as https://github.com/you/your-edition',
	}),
	branch: text,
	mail: z.email('write an address for mail, such as editors@example.org'),
	searchReport: text.optional(),
	doi: z
		.string(rule.doi)
		.regex(/^10\.\d{4,9}\/\S+$/, rule.doi)
		.optional(),
	colours: z.strictObject({
		accent: z.strictObject({ light: accent('light'), dark: accent('dark') }),
		ground,
		signal: colour,
	}),
});

/**
 * Reads what an edition is called by.
 *
 * @param yaml The text of the file.
 * @param file Its name, for what is said of it.
 * @param hasWords Whether there is a file with the words of a language.
 * @throws With every problem at once, a line for each: place, what is wrong, what to write.
 */
export function editionFrom(
	yaml: string,
	file: string,
	hasWords: (language: Language) => boolean = () => true,
): Edition {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines });
	const at = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return `${file}:${line}:${col}`;
	};
	const unreadable = unreadableIn(yaml, document.errors);
	if (unreadable.length > 0)
		throw new Error(unreadable.map(({ offset, says }) => `${at(offset)} ${says}`).join('\n'));
	const result = schema.safeParse(document.toJS(), { reportInput: true });
	if (result.success) {
		const mute = result.data.languages.filter((language) => !hasWords(language));
		if (mute.length === 0) return result.data;
		throw new Error(
			mute
				.map((language) => {
					const place = at(
						offsetOf(['languages', String(result.data.languages.indexOf(language))]),
					);
					return `${place} “languages”: there are no words in ${nameIn(language, 'en')}. Write content/i18n/${language}.json; words that it lacks are shown in another language.`;
				})
				.join('\n'),
		);
	}
	const problems = wrongIn(result.error.issues, { keysAt, remarkAt });
	throw new Error(problems.map(({ path, says }) => `${at(offsetOf(path))} ${says}`).join('\n'));

	function remarkAt(path: readonly string[]): string | undefined {
		const { line } = lines.linePos(offsetOf(path));
		return remarksIn(yaml).find(({ offset }) => lines.linePos(offset).line === line)?.colour;
	}

	/** Where the last key of a path stands, or the nearest one above it that there is. */
	function offsetOf(path: readonly string[]): number {
		for (let length = path.length; length > 0; length--) {
			const parent: unknown = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
			const last = path[length - 1];
			if (isSeq(parent)) {
				const item: unknown = parent.items[Number(last)];
				if (isNode(item) && item.range) return item.range[0];
				continue;
			}
			const pairs = isMap(parent) ? parent.items : [];
			const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === last);
			if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
		}
		return 0;
	}
}

/** The settings that there are below a path. */
function keysAt(path: readonly string[]): string[] {
	let shape: unknown = schema;
	for (const key of path) shape = shapeOf(shape)[key];
	return Object.keys(shapeOf(shape));
}

function shapeOf(of: unknown): Record<string, unknown> {
	return of instanceof z.ZodObject ? (of.shape as Record<string, unknown>) : {};
}

/** The edition that this checkout is, also for a command that somebody gives in another folder. */
export const edition = ownEdition();

/** The files that say what an edition is, and in which words, from the root of the project. */
export const settingsFiles: readonly string[] = [
	editionFile,
	...knownLanguages.map((language) => `content/i18n/${language}.json`),
];

/** The file with the words of the interface in a language. */
export function wordsFile(language: Language): string {
	return inProject(`content/i18n/${language}.json`);
}

function inProject(file: string): string {
	// Bundled for a build, this module stands elsewhere; a build is made in the root.
	const beside = path.resolve(import.meta.dirname, '../../..', file);
	return existsSync(beside) ? beside : path.resolve(file);
}

function ownEdition(): Edition {
	const file = inProject(editionFile);
	try {
		return editionFrom(readFileSync(file, 'utf8'), editionFile, (language) =>
			existsSync(wordsFile(language)),
		);
	} catch (error) {
		// Every command needs it, and whoever wrote it is no programmer: no trace of the stack.
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
