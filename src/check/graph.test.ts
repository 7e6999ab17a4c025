import { beforeAll, describe, expect, test } from 'vitest';
import {
	createGraph,
	nodesOf,
	related,
	sources,
	type Edge,
	type Graph,
	type NodeId,
} from '../method/graph.ts';
import { findCitations } from '../method/citations/syntax.ts';
import { kinds } from '../method/schemas/kinds.ts';
import type { PageKind } from '../method/schemas/kind-names.ts';
import type { Page } from './page.ts';
import { readProject, type Project } from './project.ts';
import { visit } from 'unist-util-visit';

let project: Project;
let graph: Graph;

/** The facts of a Dutch page, as the author wrote them. */
const factsOf = ({ kind, frontmatter }: Page) =>
	((frontmatter.data as Record<string, unknown>)[kinds[kind!].block] ?? {}) as Record<
		string,
		unknown
	>;
const collections: readonly string[] = Object.keys(kinds);

beforeAll(async () => {
	project = await readProject(process.cwd());
	const items = project.pages.filter(({ kind, language }) => kind && language === 'nl');
	graph = createGraph(
		items.map(({ name }) => ({ id: name as NodeId })),
		items.flatMap((page): Edge[] =>
			Object.entries(factsOf(page)).flatMap(([relation, value]) => {
				const to = relation === 'lifts' ? 'barriers' : relation;
				if (!collections.includes(to) || !Array.isArray(value)) return [];
				return value.map((id) => ({ from: page.name as NodeId, to: `${to}/${id}`, relation }));
			}),
		),
	);
});

/** The items of a kind that are tied to fewer than `least` items of another kind. */
function short(kind: PageKind, other: PageKind, least: number): string[] {
	return nodesOf(graph, kind)
		.filter(({ id }) => related(graph, id, other).length < least)
		.map(({ id }) => id);
}

describe('the graph of the methodology', () => {
	test('has every part that the method names', () => {
		const counts = Object.fromEntries(
			collections.map((kind) => [kind, nodesOf(graph, kind).length]),
		);
		expect(counts).toMatchObject({
			framework: 8,
			steps: 10,
			barriers: 22,
			levers: 22,
			worksheets: 34,
		});
		expect(counts['cases']).toBeGreaterThanOrEqual(18);
		expect(project.glossary.length).toBeGreaterThanOrEqual(57);
	});

	test('gives every barrier two levers or more', () => {
		expect(short('barriers', 'levers', 2)).toEqual([]);
	});

	test('gives every lever a barrier and a step', () => {
		expect([...short('levers', 'barriers', 1), ...short('levers', 'steps', 1)]).toEqual([]);
	});

	test('gives every step a lever and a worksheet', () => {
		expect([...short('steps', 'levers', 1), ...short('steps', 'worksheets', 1)]).toEqual([]);
	});

	test('uses every worksheet in a step', () => {
		const unused = nodesOf(graph, 'worksheets').filter(
			({ id }) => sources(graph, id, 'steps').length === 0,
		);
		expect(unused).toEqual([]);
	});

	test('gives every case a barrier and a lever, or says why not', () => {
		const silent = project.pages
			.filter(({ kind, language }) => kind === 'cases' && language === 'nl')
			.filter((page) => {
				const { barriers, levers, uncoded } = factsOf(page) as Record<string, unknown[]>;
				const complete = Boolean(barriers?.length && levers?.length);
				return complete === Boolean(uncoded);
			});
		expect(silent.map(({ name }) => name)).toEqual([]);
	});

	test('explains every barrier, lever and step in a chapter', () => {
		const unexplained = (['barriers', 'levers', 'steps'] as const).flatMap((kind) =>
			short(kind, 'framework', 1),
		);
		expect(unexplained).toEqual([]);
	});

	test('has no orphan', () => {
		const touched = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
		expect([...graph.nodes.keys()].filter((id) => !touched.has(id))).toEqual([]);
	});
});

describe('the bibliography', () => {
	/** The works that the pages of the course cite: its own, those of key points, and readings. */
	function citedInCourse(): string[] {
		const { hoursSource, frameworks = [] } = (project.wholeCourse?.source.data ?? {}) as {
			hoursSource?: string;
			frameworks?: { source: string }[];
		};
		const ofUnits = project.course.flatMap(({ source }) => {
			const { keyPoints, readings } = source.data as {
				keyPoints: { sources?: string[] }[];
				readings: { work?: string }[];
			};
			return [
				...keyPoints.flatMap(({ sources = [] }) => sources),
				...readings.flatMap(({ work }) => work ?? []),
			];
		});
		return [
			...(hoursSource ? [hoursSource] : []),
			...frameworks.map(({ source }) => source),
			...ofUnits,
		];
	}

	test('holds no work that nobody cites', () => {
		const cited = new Set<string>();
		for (const page of project.pages) {
			visit(page.tree, 'text', ({ value }) => {
				for (const { cites } of findCitations(value)) for (const { key } of cites) cited.add(key);
			});
			if (page.kind && page.language === 'nl')
				for (const key of (factsOf(page)['sources'] ?? []) as string[]) cited.add(key);
		}
		for (const { source } of project.glossary)
			for (const key of (source.data as { sources?: string[] }).sources ?? []) cited.add(key);
		for (const key of citedInCourse()) cited.add(key);
		const works = project.bibliography!.source.data as { id: string }[];
		expect(works.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
	});
});

describe('the two languages', () => {
	test('cite the same works on every page', () => {
		const citedIn = (page: Page) => {
			const keys = new Set<string>();
			visit(page.tree, 'text', ({ value }) => {
				for (const { cites } of findCitations(value)) for (const { key } of cites) keys.add(key);
			});
			return [...keys].sort().join(' ');
		};
		const twins = new Map(project.pages.map((page) => [page.id, page]));
		const different = project.pages.filter((page) => {
			const twin = twins.get(`en/${page.name}`);
			return page.language === 'nl' && twin && citedIn(page) !== citedIn(twin);
		});
		expect(different.map(({ name }) => name)).toEqual([]);
	});
});
