import { getCollection } from 'astro:content';
import { withLocale, type Language } from '../../language/locales.ts';
import { works } from '../../method/bibliography.ts';
import { createApa } from '../../method/citations/apa.ts';
import { nameOf, nodesOf } from '../../method/graph.ts';
import { cardOf, facts, methodology, pageOf, rules } from '../../method/methodology.ts';
import { posterIds, type PosterId } from '../../method/schemas/props.ts';
import { readBody } from '../../prose/guard/parse.ts';
import { makePoster, type PosterSource } from './model/make.ts';
import type { Body, Poster } from './model/poster.ts';
import { rungQuestions, rungsPage } from './model/questions.ts';

const forms = new Map((await getCollection('forms')).map(({ id, data }) => [id, data]));
const known = new Map<Language, ReadonlyMap<PosterId, Poster>>();

/** Every poster in a language. */
export function postersIn(language: Language): ReadonlyMap<PosterId, Poster> {
	const found = known.get(language);
	if (found && !import.meta.env.DEV) return found;
	const source = sourceIn(language);
	const made = new Map(
		posterIds.map((id) => {
			const poster = makePoster(id, source, language);
			if (!poster) throw new Error(`The poster “${id}” has nothing to be made from.`);
			return [id, poster] as const;
		}),
	);
	known.set(language, made);
	return made;
}

/** What a poster shows, where it is known how it is drawn. */
export function bodyIn<K extends Body['kind']>(
	id: PosterId,
	kind: K,
	language: Language,
): Extract<Body, { kind: K }> {
	const body = postersIn(language).get(id)?.body;
	if (body?.kind !== kind) throw new Error(`The poster “${id}” is not drawn as a ${kind}.`);
	return body as Extract<Body, { kind: K }>;
}

function sourceIn(language: Language): PosterSource {
	const all = [...works.values()];
	return {
		rules,
		sessions: methodology.sessions,
		forms,
		steps: nodesOf(methodology, 'steps').map(({ id }) => {
			const { title, language: written } = cardOf(id, language);
			const { phase, months } = facts.steps.get(nameOf(id))!;
			return { id, page: withLocale(id, written), title, phase, months };
		}),
		questions: questionsIn(language),
		cited: (key) =>
			createApa(all, [key], language).inText({ key, prefix: '', suffix: '', yearOnly: false }),
	};
}

function questionsIn(language: Language): PosterSource['questions'] {
	const { language: written } = cardOf(rungsPage, language);
	const parsed = readBody(pageOf(withLocale(rungsPage, written))?.body ?? '');
	if (!('tree' in parsed)) throw new Error(`${rungsPage} cannot be read.`);
	return rungQuestions(parsed.tree);
}
