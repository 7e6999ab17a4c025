import { pageKinds } from '../method/schemas/kind-names.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Project } from './project.ts';

/** Files whose name or folder will not do as an address. */
export function checkPlaces({ pages, glossary }: Project): Problem[] {
	return [
		...pages.filter(({ name }) => !/^([a-z0-9]+(-[a-z0-9]+)*(\/|$))*$/.test(name)),
		...glossary.filter(({ file }) => !/\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(file)),
	]
		.map(({ file }) => ({
			file,
			message: 'The name of this file will not do as an address.',
			hint: 'Use lower-case English words joined by hyphens, such as “make-waste-visible”.',
		}))
		.concat(
			pages
				.filter(({ kind, name }) => !kind && name.includes('/') && !isFreeFolder(name))
				.map(({ file, name }) => ({
					file,
					message: `“${name.split('/')[0]}” is not a folder of the site.`,
					hint: didYouMean(name.split('/')[0]!, [...pageKinds, ...freeFolders]),
				})),
		);
}

/** Folders whose pages carry no facts. */
const freeFolders = ['about', 'guide', 'course'];

function isFreeFolder(name: string): boolean {
	return freeFolders.includes(name.split('/')[0]!);
}
