import { rungQuestions, rungsPage } from '../features/posters/model/questions.ts';
import { makePoster, type PosterSource, type StepSource } from '../features/posters/model/make.ts';
import type { At, Poster, Said } from '../features/posters/model/poster.ts';
import { layOut, type TooLong } from '../features/posters/paper/layout.ts';
import { languages, withLocale, type Language } from '../language/locales.ts';
import { form } from '../method/schemas/form.ts';
import { posterIds } from '../method/schemas/props.ts';
import { rule } from '../method/schemas/rule.ts';
import { session, type SessionFacts } from '../method/schemas/session.ts';
import { step } from '../method/schemas/step.ts';
import { readFonts } from '../site/paper/fonts.ts';
import { createMetrics, type Metrics } from '../site/paper/metrics.ts';
import { checkedRef, type Ids } from './ids.ts';
import { nameOf, parsed } from './parsed.ts';
import type { Problem } from './problem.ts';
import type { DataFile, Project } from './project.ts';
import { factsIn } from './yaml.ts';

let metrics: Metrics | undefined;

/** What stands at the foot takes the same room whatever it says. */
const imprint = { site: 'Site', credit: ['', '', ''], code: { path: '', side: 37 } };

/** Texts that do not fit their poster, and parts that a poster misses. */
export function checkPosters(project: Project, ids: Ids): Problem[] {
	const sources = posterSources(project, ids);
	const { sessions } = sources[languages[0]!];
	const unnamed = project.sessions.flatMap((one) => posterlessRules(one, sessions));
	const found = languages.flatMap((language) =>
		posterIds.flatMap((id) => {
			const poster = makePoster(id, sources[language], language);
			return poster ? [...missingIn(poster, language), ...checkFit(poster)] : [];
		}),
	);
	return [...unnamed, ...found];

	function checkFit(poster: Poster): Problem[] {
		metrics ??= createMetrics(readFonts());
		return layOut(poster, imprint, metrics).tooLong.map((one) => ({
			...placeOf(one.said, project),
			...saidOf(one, poster),
		}));
	}

	function missingIn({ body }: Poster, language: Language): Problem[] {
		if (body.kind !== 'ladder') return [];
		const bare = body.groups.flatMap(({ rungs }) => rungs).filter(({ text }) => !text);
		return bare.map(({ sign, name }) => ({
			...(name.at?.in.startsWith('i18n/')
				? { file: `content/docs/${withLocale(rungsPage, language)}.mdx` }
				: placeOf(name, project)),
			message: `The poster has nothing to say at rung ${sign}, “${name.text}”.`,
			hint: name.at?.in.startsWith('i18n/')
				? `Give ${sign} a row in the table of rungs, with a question in its last cell.`
				: 'Write it as “name: what it means”.',
		}));
	}
}

/** Rules that a session reads out or shows, and of which it does not name the poster. */
function posterlessRules(
	{ file, source }: DataFile,
	sessions: ReadonlyMap<string, SessionFacts>,
): Problem[] {
	const { rows = [], posters = [] } = sessions.get(nameOf(file)) ?? {};
	return rows.flatMap(({ rules }, row) =>
		rules.flatMap(({ id }, place): Problem[] => {
			const poster = posterIds.find((one) => one === id);
			if (!poster || posters.includes(poster)) return [];
			return [
				{
					file,
					...source.at(['rows', row, 'rules', place]),
					message: `The rule “${id}” is a poster too, and this session does not name it.`,
					hint: `Add “${id}” to “posters:”, so that it comes along in the file of the session.`,
				},
			];
		}),
	);
}

function saidOf({ said, points }: TooLong, { title }: Poster): Pick<Problem, 'message' | 'hint'> {
	const { text } = said;
	const start = text.length > 40 ? `${text.slice(0, 40).trimEnd()} …` : text;
	if (points === undefined)
		return {
			message: `A word of “${start}” is wider than its place on the poster “${title.text}”.`,
			hint: 'Use a shorter word, or split it.',
		};
	return {
		message: `The poster “${title.text}” is ${Math.ceil((points * 25.4) / 72)} mm too long; “${start}” takes most room.`,
		hint: 'Make this text shorter, or another one of the poster: it is in its smallest type already.',
	};
}

/** Where a text was written. */
function placeOf({ at }: Said, project: Project): Pick<Problem, 'file' | 'line' | 'column'> {
	if (!at) return { file: 'content' };
	const found = sourceOf(at, project);
	if (!found) return { file: fileOf(at) };
	return 'path' in at
		? { file: found.file, ...found.source.at(at.path) }
		: { file: found.file, line: at.line, column: at.column };
}

function sourceOf({ in: where }: At, project: Project): DataFile | undefined {
	const [folder, name] = where.split('/');
	const files: Readonly<Record<string, readonly DataFile[]>> = {
		rules: project.rules,
		sessions: project.sessions,
		forms: project.forms,
		i18n: project.interface,
	};
	const data = files[folder!]?.find(({ file }) => nameOf(file) === name);
	if (data) return data;
	const page = project.page(where);
	return page && { file: page.file, source: page.frontmatter };
}

/** The file of a text of which nothing was read, because nobody asked about it. */
function fileOf({ in: where }: At): string {
	return where.startsWith('i18n/')
		? `content/${where}.json`
		: `content/${where.replace(/^forms\//, 'worksheets/')}.yaml`;
}

/** What posters are made from in each language, of what is right by itself. */
export function posterSources(project: Project, ids: Ids): Record<Language, PosterSource> {
	const data = dataOf(project, ids);
	return Object.fromEntries(
		languages.map((language) => [language, { ...data, ...pagesIn(project, ids, language) }]),
	) as Record<Language, PosterSource>;
}

/** What posters take from files of data. */
function dataOf(
	project: Project,
	ids: Ids,
): Pick<PosterSource, 'rules' | 'sessions' | 'forms' | 'cited'> {
	const schema = session(checkedRef(ids));
	return {
		rules: parsed(project.rules, (data) => rule.safeParse(data)),
		sessions: parsed<SessionFacts>(project.sessions, (data) => schema.safeParse(data)),
		forms: parsed(project.forms, (data) => form.safeParse(data)),
		// About as long as what stands there.
		cited: (key) => key,
	};
}

/** What posters take from pages, in a language, or from the Dutch page where there is no other. */
function pagesIn(
	project: Project,
	ids: Ids,
	language: Language,
): Pick<PosterSource, 'steps' | 'questions'> {
	const schema = step(checkedRef(ids));
	const steps = [...ids.steps].flatMap((name): (StepSource & { order: number })[] => {
		const id = `steps/${name}`;
		const { data } = schema.safeParse(factsIn(project.page(id)?.frontmatter ?? none)['step']);
		const page = project.page(withLocale(id, language)) ?? project.page(id);
		const title = page && factsIn(page.frontmatter)['title'];
		if (!data || !page || typeof title !== 'string') return [];
		const { phase, months, order } = data;
		return [{ id, page: page.id, title, phase, months, order }];
	});
	const rungs = project.page(withLocale(rungsPage, language)) ?? project.page(rungsPage);
	return {
		steps: steps.sort((a, b) => a.order - b.order),
		questions: rungs && rungQuestions(rungs.tree),
	};
}

const none = { data: undefined };
