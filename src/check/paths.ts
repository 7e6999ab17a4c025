import path from 'node:path';
import { listContent } from './files.ts';
import { nearest } from '../language/nearest.ts';
import { docs, languageOfPath } from '../language/files.ts';
import { knownLanguages, methodLanguage } from '../language/active.ts';

/**
 * The file of the content that somebody meant by a path that does not exist: the one with that name
 * in another folder, or with a name that looks like it.
 */
export async function guessPath(missing: string, root: string): Promise<string | undefined> {
	const { files } = await listContent(root);
	const wanted = path.relative(root, path.resolve(root, missing.replaceAll('\\', '/')));
	const typed = wanted.replaceAll(path.sep, '/');
	const folders = files.map((file) => path.posix.dirname(file));
	const known = [...new Set([...files, ...folders])];
	const near = nearest(typed, known);
	// A file of that name elsewhere is likelier than another name in the same place.
	const name = path.posix
		.basename(typed)
		.replace(/\.[^.]*$/, '')
		.toLowerCase();
	const same = files.filter((file) => path.posix.parse(file).name === name);
	const inDutch = same.filter((file) => languageOfPath(file.slice(docs.length)) === methodLanguage);
	const likely = knownLanguages.some((one) => typed.includes(`/${one}/`))
		? same
		: inDutch.length > 0
			? inDutch
			: same;
	if (likely.length > 0) return nearest(typed, likely) ?? likely[0];
	const names = files.map((file) => path.posix.parse(file).name);
	const alike = nearest(name, names);
	return near && alike && path.posix.parse(near).name === alike
		? near
		: (files.find((file) => path.posix.parse(file).name === alike) ?? near);
}
