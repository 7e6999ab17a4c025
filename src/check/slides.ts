import { languages, type Language } from '../language/locales.ts';
import { rule } from '../method/schemas/rule.ts';
import { session, type SessionFacts } from '../method/schemas/session.ts';
import { unit, type UnitFacts } from '../method/schemas/unit.ts';
import type { Slide } from '../features/slides/deck.ts';
import { fitSlides, type TooLong } from '../features/slides/fit.ts';
import type { Names } from '../features/slides/names.ts';
import { sessionSlides } from '../features/slides/session-deck.ts';
import { unitSlides } from '../features/slides/unit-deck.ts';
import { readFonts } from '../site/paper/fonts.ts';
import { createMetrics, type Metrics } from '../site/paper/metrics.ts';
import { checkedRef, type Ids } from './ids.ts';
import { nameOf, parsed } from './parsed.ts';
import type { Problem } from './problem.ts';
import type { DataFile, Project } from './project.ts';
import { factsIn } from './yaml.ts';

let metrics: Metrics | undefined;

/** Sentences and titles of sessions and units that no slide has room for. */
export function checkSlides(project: Project, ids: Ids): Problem[] {
	metrics ??= createMetrics(readFonts());
	const measured = metrics;
	const files = new Map(
		[
			...entries('sessions', project.sessions),
			...entries('course', project.course),
			...entries('rules', project.rules),
		].map((one) => [one.id, one.file] as const),
	);
	const found = languages.flatMap((language) =>
		decksIn(project, ids, language).flatMap(
			(slides) => fitSlides(slides, language, measured).tooLong,
		),
	);
	const seen = new Set<string>();
	return found.flatMap((one): Problem[] => {
		const file = one.at && files.get(one.at.in);
		if (!one.at || !file) return [];
		const key = JSON.stringify([one.at, one.text]);
		if (seen.has(key)) return [];
		seen.add(key);
		return [{ file: file.file, ...file.source.at(one.at.path), ...saidOf(one) }];
	});
}

function saidOf({ text, isTitle }: TooLong): Pick<Problem, 'message' | 'hint'> {
	const start = text.length > 40 ? `${text.slice(0, 40).trimEnd()} …` : text;
	return isTitle
		? {
				message: `“${start}” takes more than two lines as the title of a slide.`,
				hint: 'Make it shorter. What it leaves out can stand in “do:” or in the summary.',
			}
		: {
				message: `“${start}” is too long for a slide, and holds no sentence that ends before.`,
				hint: 'Make two sentences of it, so that the second can go to a next slide.',
			};
}

/** The slides of every session and unit that is right by itself. */
function decksIn(project: Project, ids: Ids, language: Language): Slide[][] {
	const ref = checkedRef(ids);
	const names = namesIn(project, language);
	const sessions = parsed<SessionFacts>(project.sessions, (data) => session(ref).safeParse(data));
	const units = parsed<UnitFacts>(project.course, (data) => unit(ref).safeParse(data));
	return [
		...[...sessions].map(([id, facts]) => sessionSlides({ id, facts, language, names })),
		...[...units].flatMap(([unitId, own]) => {
			const { id } = own.session;
			const facts = sessions.get(id);
			if (!facts) return [];
			const next = [...units].find(([, { order }]) => order === own.order + 1);
			return [
				unitSlides({
					id,
					facts,
					unitId,
					unit: own,
					next: next && { id: next[0], unit: next[1] },
					language,
					names,
				}),
			];
		}),
	];
}

/** What is named on slides. Of a work only its id is known here, which is about as long as its name. */
function namesIn(project: Project, language: Language): Names {
	const titles = new Map(
		project.texts.map(({ file, source }) => [nameOf(file), factsIn(source)['title']]),
	);
	const rules = parsed(project.rules, (data) => rule.safeParse(data));
	return {
		page: (id) => titleIn(project, id),
		text: (id) =>
			(titles.get(id) as Partial<Record<Language, string>> | undefined)?.[language] ?? id,
		rule(id) {
			const found = rules.get(id);
			return {
				title: found?.title[language] ?? id,
				text: found?.text[language] ?? id,
				points: found?.points.map((one) => one[language]) ?? [],
			};
		},
		cited: (key) => key,
		source: (key) => key,
	};
}

function titleIn(project: Project, id: string): string {
	const page = project.page(id);
	const title = page && factsIn(page.frontmatter)['title'];
	return typeof title === 'string' ? title : id;
}

const entries = (folder: string, files: readonly DataFile[]) =>
	files.map((file) => ({ id: `${folder}/${nameOf(file.file)}`, file }));
