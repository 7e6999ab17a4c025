import { isWhole, knownLanguages, type Language } from '../../language/known/known.ts';
import type { Finding } from './finding.ts';
import { limits } from './limits.ts';

/** What a file of the content is, which says who reads it, and how large it may be. */
export interface Place {
	kind: 'page' | 'image' | 'data' | 'words';
	/** In bytes. */
	most: number;
}

/** Folders of data: one file of YAML for each thing, `content/<folder>/<name>.yaml`. */
const dataFolders = [
	'changes',
	'course',
	'glossary',
	'routes',
	'rules',
	'search',
	'sessions',
	'texts',
	'worksheets',
];

/** Words that the spelling check knows. Nothing of it reaches the site. */
export const dictionary = 'content/words.txt';

const wordsOf = (language: Language) => `content/i18n/${language}.json`;
const words: Place = { kind: 'data', most: limits.dataBytes };

/** Files of which there is one, by their path. */
const singleFiles: Readonly<Record<string, Place>> = {
	'content/bibliography.json': { kind: 'data', most: limits.dataBytes },
	'content/course.yaml': { kind: 'data', most: limits.dataBytes },
	...Object.fromEntries(knownLanguages.map((language) => [wordsOf(language), words])),
	[dictionary]: { kind: 'words', most: limits.pageBytes },
};

/** Whether a file holds the words of a language of which any part may be missing. */
function isPartial(file: string): boolean {
	return knownLanguages.some((one) => !isWhole(one) && wordsOf(one) === file);
}

/** Files without which the site cannot be built or checked. */
export const neededFiles = [
	// Units of the course need it, and the check says so where there are any.
	...Object.keys(singleFiles).filter((file) => file !== 'content/course.yaml' && !isPartial(file)),
	'content/search/roles.yaml',
	'content/search/synonyms.yaml',
];

/** Kinds of file of which there may be any number, by their path without its last part. */
const families: readonly { folder: RegExp; endings: RegExp; place: Place }[] = [
	{
		folder: /^content\/docs(\/|$)/,
		endings: /\.mdx$/,
		place: { kind: 'page', most: limits.pageBytes },
	},
	{
		folder: /^content\/docs(\/|$)/,
		endings: /\.(png|jpe?g|webp|avif|svg)$/,
		place: { kind: 'image', most: limits.imageBytes },
	},
	{
		folder: new RegExp(`^content/(${dataFolders.join('|')})$`),
		endings: /\.yaml$/,
		place: { kind: 'data', most: limits.dataBytes },
	},
];

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
const folderName = new RegExp(`^${word}$`);
const fileName = new RegExp(`^_?(${word})\\.[a-z]+$`);

/**
 * Names that Windows keeps for itself, so that nobody could check the project out there, and the one
 * under which every object of JavaScript holds something.
 */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|constructor)$/;

/** Names under which programs look for their settings, in whatever folder. Nobody's would be read. */
const settings = /^(package|cspell)$/;

/** How deep folders of pages may lie inside each other. */
const deepest = 6;

/**
 * What a file is, or why it may not stand where it stands. Decided by its path alone, before
 * anything opens it: what is not on the list above is refused, whatever program might read it.
 *
 * @param file Path from the root of the project, with `/`.
 */
export function judgePath(file: string): Place | Finding {
	const single = Object.hasOwn(singleFiles, file) ? singleFiles[file] : undefined;
	if (single) return single;
	const cut = file.lastIndexOf('/');
	const [folder, name] = [file.slice(0, cut), file.slice(cut + 1)];
	const here = families.filter((family) => family.folder.test(folder));
	const found = here.find(({ endings }) => endings.test(name));
	if (found) {
		const [, stem] = fileName.exec(name) ?? [];
		const misplaced = folder
			.split('/')
			.slice(1)
			.some((one) => judgeFolderName(one));
		if (stem === undefined || reserved.test(stem) || misplaced) return wrongName;
		if (found.place.kind === 'data' && settings.test(stem)) return settingsName;
		return found.place.kind === 'data' && stem === 'index' ? indexName : found.place;
	}
	if (folder === 'content/docs' || folder.startsWith('content/docs/')) {
		return {
			message: 'A page is a file that ends in “.mdx”.',
			hint: `Rename it to “${name.replace(/\.[^.]*$/, '')}.mdx”, or take it out of content/docs/.`,
		};
	}
	const yaml = name.replace(/\.yml$/, '.yaml');
	if (yaml !== name && 'kind' in judgePath(`${folder}/${yaml}`)) {
		return {
			message: 'A file of data ends in “.yaml”.',
			hint: `Rename it to “${yaml}”, unless there is one of that name already.`,
		};
	}
	return {
		message: 'This file does not belong in content/.',
		hint: `Pages (.mdx) and images go into content/docs/, data (.yaml) into content/${dataFolders.join('/, content/')}/; besides those there are only ${Object.keys(singleFiles).join(', ')}.`,
	};
}

/** Why a folder may not be in the content, if it may not. Nothing of what is in it is looked at. */
export function judgeFolder(folder: string): Finding | undefined {
	const parts = folder.split('/');
	const [, top = ''] = parts;
	const known = ['docs', 'i18n', ...dataFolders];
	if (top !== 'docs' && (parts.length > 2 || !known.includes(top))) {
		return {
			message: 'This folder does not belong in content/.',
			hint: `There are ${known.map((one) => `content/${one}/`).join(', ')}; only content/docs/ has folders inside.`,
		};
	}
	if (parts.length > deepest + 1) {
		return { message: 'This folder is too deep inside others.', hint: 'Move it up.' };
	}
	return judgeFolderName(parts.at(-1)!);
}

function judgeFolderName(name: string): Finding | undefined {
	if (name === 'index') {
		return {
			message: 'A folder cannot be called “index”: that is the page of the folder itself.',
			hint: 'Choose another word.',
		};
	}
	return folderName.test(name) && !reserved.test(name) ? undefined : wrongName;
}

const settingsName: Finding = {
	message: 'A file with this name holds the settings of a program.',
	hint: 'Choose another name.',
};

const indexName: Finding = {
	message: 'A file of data cannot be called “index”: that is the page of all of them.',
	hint: 'Call it after what it is about.',
};

const wrongName: Finding = {
	message: 'The name of this file will not do as an address.',
	hint: 'Use lower-case English words joined by hyphens, such as “make-waste-visible”.',
};
