import { lstat, open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { limits, tooManyBytes } from '../prose/guard/limits.ts';
import { guardSvg } from '../prose/guard/svg.ts';
import type { Finding } from '../prose/guard/finding.ts';
import { isLitter, judgeName } from './names.ts';
import type { Problem } from './problem.ts';

/** The files of the content that may be read, and what is wrong with the others. */
interface Listing {
	/** Paths from the project root, with `/`, in order. */
	files: string[];
	problems: Problem[];
}

const word = '[a-z0-9]+(-[a-z0-9]+)*';
const folderName = new RegExp(`^${word}$`);
const fileName = new RegExp(`^_?${word}\\.[a-z]+$`);

/** The kinds of file that content is made of, by their place and name. */
const places = [
	{ path: /^content\/docs\/.*\.mdx$/, most: limits.pageBytes },
	{ path: /^content\/docs\/.*\.(png|jpe?g|webp|avif|svg)$/, most: limits.imageBytes },
	{ path: /^content\/(?!docs\/).*\.(yaml|json)$/, most: limits.dataBytes },
	// Words that the spelling check knows. Nothing of it reaches the site.
	{ path: /^content\/words\.txt$/, most: limits.pageBytes },
];

/** How the bytes of an image start, by the ending of its name. */
const signatures: Record<string, RegExp> = {
	png: /^\x89PNG\r\n\x1a\n/,
	jpg: /^\xff\xd8\xff/,
	jpeg: /^\xff\xd8\xff/,
	webp: /^RIFF[\s\S]{4}WEBP/,
	avif: /^[\s\S]{4}ftypavi[fs]/,
};

/** Lists the files in `content/`. Follows no link, and opens nothing but images. */
export async function listContent(root: string): Promise<Listing> {
	const listing: Listing = { files: [], problems: [] };
	await walk('content', root, listing, 0);
	listing.files.sort();
	return listing;
}

async function walk(folder: string, root: string, listing: Listing, depth: number): Promise<void> {
	const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		if (entry.isFile() && isLitter(entry.name)) continue;
		const file = `${folder}/${entry.name}`;
		const finding = entry.isDirectory()
			? judgeFolder(entry.name, depth)
			: await judgeFile(file, entry.isFile(), root);
		if (finding) listing.problems.push({ file, ...finding });
		else if (entry.isDirectory()) await walk(file, root, listing, depth + 1);
		else listing.files.push(file);
	}
}

function judgeFolder(name: string, depth: number): Finding | undefined {
	if (!folderName.test(name)) return wrongName;
	return depth < 6
		? undefined
		: { message: 'This folder is too deep inside others.', hint: 'Move it up.' };
}

async function judgeFile(
	file: string,
	ordinary: boolean,
	root: string,
): Promise<Finding | undefined> {
	if (!ordinary) {
		return {
			message: 'This is a link to another file, or no ordinary file.',
			hint: 'Put a copy of the file itself here.',
		};
	}
	const slip = judgeName(file);
	if (slip) return slip;
	const place = places.find((one) => one.path.test(file));
	if (!place) {
		return file.startsWith('content/docs/')
			? {
					message: 'A page is a file that ends in “.mdx”.',
					hint: `Rename it to “${path.basename(file).replace(/\.[^.]*$/, '')}.mdx”, or take it out of content/docs/.`,
				}
			: {
					message: 'This kind of file does not belong in content/.',
					hint: 'Pages (.mdx) and images go into content/docs/; data is .yaml or .json.',
				};
	}
	if (!fileName.test(path.basename(file))) return wrongName;
	const { size } = await lstat(path.join(root, file));
	if (size > place.most) return tooManyBytes(size, place.most);
	return place.most === limits.imageBytes ? judgeImageFile(path.join(root, file)) : undefined;
}

const wrongName: Finding = {
	message: 'The name of this file will not do as an address.',
	hint: 'Use lower-case English words joined by hyphens, such as “make-waste-visible”.',
};

async function judgeImageFile(file: string): Promise<Finding | undefined> {
	const ending = path.extname(file).slice(1);
	if (ending === 'svg') {
		const text = textOf(await readFile(file));
		return typeof text === 'string' ? guardSvg(text)[0] : text;
	}
	const handle = await open(file);
	const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
	await handle.close();
	if (signatures[ending]!.test(buffer.toString('latin1', 0, bytesRead))) return undefined;
	return {
		message: `This file is not an image of the kind “${ending}”, whatever its name says.`,
		hint: 'Save the image again in a drawing program, as PNG, JPEG, WebP or AVIF.',
	};
}

/** The text of a file, which must be UTF-8. */
export function textOf(bytes: Uint8Array): string | Finding {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return {
			message: 'This file is not written in UTF-8.',
			hint: 'Let your editor save it as “UTF-8”.',
		};
	}
}
