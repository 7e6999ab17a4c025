import { existsSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { limits, tooManyBytes } from '../prose/guard/limits.ts';
import { judgeFolder, judgePath, type Place } from '../prose/guard/places.ts';
import type { Finding } from '../prose/guard/finding.ts';
import { judgeImageFile } from './image-files.ts';
import { isLitter, judgeName } from './names.ts';
import type { Problem } from './problem.ts';

/** The files of the content that may be read, and what is wrong with the others. */
interface Listing {
	/** Paths from the project root, with `/`, in order. */
	files: string[];
	problems: Problem[];
}

/** How the files of a folder are judged, by their paths. */
interface Rules {
	folder(folder: string): Finding | undefined;
	/** What the file is; nothing for one that may be anything. */
	file(file: string): Place | Finding | undefined;
}

/** Lists the files in `content/`. Follows no link, and opens nothing but images. */
export function listContent(root: string): Promise<Listing> {
	return list('content', root, {
		folder: judgeFolder,
		file: (file) => judgeName(file) ?? judgePath(file),
	});
}

/** Lists the files in `public/`, of which the images must be as harmless as those of the content. */
export async function listPublic(root: string): Promise<Listing> {
	if (!existsSync(path.join(root, 'public'))) return { files: [], problems: [] };
	return list('public', root, {
		folder: () => undefined,
		file: (file) => (isImage(file) ? { kind: 'image', most: limits.imageBytes } : undefined),
	});
}

/** Whether a file is an image, or passes for one in a browser. */
export function isImage(file: string): boolean {
	return /\.(png|jpe?g|webp|avif|gif|svgz?)$/i.test(file);
}

async function list(folder: string, root: string, rules: Rules): Promise<Listing> {
	const listing: Listing = { files: [], problems: [] };
	await walk(folder, root, rules, listing);
	listing.files.sort();
	return listing;
}

async function walk(folder: string, root: string, rules: Rules, listing: Listing): Promise<void> {
	const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => {
		listing.problems.push({
			file: folder,
			message: 'This folder cannot be read.',
			hint: 'Look whether it is there, and whether you may read it.',
		});
		return [];
	});
	for (const entry of entries) {
		if (entry.isFile() && isLitter(entry.name)) continue;
		const file = `${folder}/${entry.name}`;
		const finding = entry.isDirectory()
			? rules.folder(file)
			: await judgeFile(file, entry.isFile(), root, rules);
		if (finding) listing.problems.push({ file, ...finding });
		else if (entry.isDirectory()) await walk(file, root, rules, listing);
		else listing.files.push(file);
	}
}

/** Why a file may not be read, if it may not. Opens nothing but images. */
async function judgeFile(
	file: string,
	ordinary: boolean,
	root: string,
	rules: Rules,
): Promise<Finding | undefined> {
	if (!ordinary) {
		return {
			message: 'This is a link to another file, or no ordinary file.',
			hint: 'Put a copy of the file itself here.',
		};
	}
	const place = rules.file(file);
	if (!place) return undefined;
	if (!('kind' in place)) return place;
	const { size } = await lstat(path.join(root, file));
	if (size > place.most) return tooManyBytes(size, place.most);
	return place.kind === 'image' ? judgeImageFile(path.join(root, file)) : undefined;
}
