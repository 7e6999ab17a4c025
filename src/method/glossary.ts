import { getCollection } from 'astro:content';
import { createApa } from './citations/apa.ts';
import type { Language } from '../language/locales.ts';
import { works } from './bibliography.ts';

/** Every term of the glossary, by its id. */
export const terms = new Map(
	(await getCollection('glossary')).map(({ id, data }) => [id, data] as const),
);

/** The works behind a definition, as a citation in brackets, or nothing. */
export function worksOf(sources: readonly { id: string }[], language: Language): string {
	const cited = sources.flatMap(({ id }) => works.get(id) ?? []);
	if (cited.length === 0) return '';
	const apa = createApa([...works.values()], [], language);
	const words = cited.map(({ id: key }) =>
		apa.inText({ key, prefix: '', suffix: '', yearOnly: false }),
	);
	return `(${words.join('; ')})`;
}
