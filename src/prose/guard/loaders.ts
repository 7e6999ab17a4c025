import { readFileSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { docs, idOfPath, pathOf } from '../../language/files.ts';
import { hiddenAt } from '../../language/edition/hidden.ts';
import { wordsFile } from '../../language/edition/edition.ts';
import { knownLanguages, languages, methodLanguage } from '../../language/active.ts';
import { textsOf } from '../../language/words.ts';
import { hasWords } from '../../language/written.ts';
import { besideCheck } from '../verdict.ts';
import { guardDoor } from './door.ts';
import { guarded } from './loader.ts';

/**
 * The pages of this edition in its languages, each under its address. Starlight's own loader would
 * take those of every language, and knows no other place for them than where they are shown.
 */
export function shownPages(): Loader {
	const others = knownLanguages.filter((language) => language !== methodLanguage);
	const isShown = (language: (typeof knownLanguages)[number]) => languages.includes(language);
	return guarded(
		glob({
			base: `./${docs}`,
			pattern: [
				...(isShown(methodLanguage)
					? ['**/[^_]*.mdx', ...others.filter((one) => !isShown(one)).map((one) => `!${one}/**`)]
					: others.filter(isShown).map((one) => `${one}/**/[^_]*.mdx`)),
				...hiddenAt
					.flatMap((at) => languages.map((language) => pathOf(at, language)))
					.map((path) => `!${path}{.mdx,/**}`),
			],
			generateId: ({ entry }) =>
				idOfPath(entry.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '')) || 'index',
		}),
	);
}

/** The words of the interface, those that a language lacks among them. */
export function interfaceWords(): Loader {
	return {
		name: 'interface-words',
		async load({ store, parseData, watcher }) {
			const read = async () => {
				// A language also gives words to another, so the guard judges all of them first.
				for (const language of knownLanguages.filter(hasWords))
					guardDoor(readFileSync(wordsFile(language), 'utf8'), wordsFile(language));
				store.clear();
				for (const id of languages)
					store.set({ id, data: await parseData({ id, data: textsOf(id) }) });
			};
			await besideCheck(read);
			watcher?.add(languages.map(wordsFile));
			watcher?.on('change', (file) => {
				if (languages.some((language) => wordsFile(language) === file)) void read();
			});
		},
	};
}
