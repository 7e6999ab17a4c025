import type { Answered, Answers } from '../../method/scan/answers.ts';
import type { ScanModel } from './model.ts';

/** A lever and what it would do for the person who answered. */
interface RankedLever {
	name: string;
	/** Sum of the answers to those of your barriers that it lifts. */
	weight: number;
	/** Which of your barriers it lifts, the heaviest first. */
	lifts: string[];
}

/** What follows from the answers. */
export interface Outcome {
	/** Your barriers, the heaviest first. */
	yours: Answered[];
	/** Whether your barriers are those you meet only sometimes, because none weighs more. */
	mild: boolean;
	/** Your barriers by group, the group with the greatest sum of answers first. */
	groups: { group: string; barriers: Answered[] }[];
	/** Every lever that lifts one of your barriers, the best first. */
	levers: RankedLever[];
	/** The steps in which you meet your barriers, in the order of the year. */
	steps: { name: string; barriers: string[]; worksheets: string[] }[];
	/** The case that shares most with you, with what it shares. */
	story: { name: string; barriers: string[]; levers: string[] } | undefined;
}

/** How many levers make up the route: more than a person can pull in a year is no advice. */
export const routeLength = 5;

/**
 * What the answers say. The same answers give the same outcome, whatever their order and in every
 * language.
 *
 * **Your barriers** are those that you meet often (2) or every week (3). If there are none, they
 * are those that you meet sometimes (1). Barriers of equal weight keep the order of the method.
 *
 * **Levers** stand in the order of, one after the other: the sum of your answers to those of your
 * barriers that they lift; how many of your barriers that are; how many barriers they lift that you
 * meet sometimes; how soon it shows; the order of the method. So a higher answer to one statement
 * never moves a lever that lifts that barrier below a lever that does not; and once you have a
 * barrier of weight 2, it never makes the weight of any lever smaller.
 *
 * **The case** is the one whose barriers add up to the greatest sum of your answers; then the one
 * with most levers of your route; then the first in the method.
 */
export function score(model: ScanModel, answers: Answers): Outcome {
	const answered = model.barriers.flatMap(({ name }): Answered[] => {
		const answer = answers.get(name);
		return answer === undefined ? [] : [{ name, answer }];
	});
	const sometimes = answered.filter(({ answer }) => answer === 1);
	const heavy = answered.filter(({ answer }) => answer >= 2).sort((a, b) => b.answer - a.answer);
	const mild = heavy.length === 0 && sometimes.length > 0;
	const yours = mild ? sometimes : heavy;
	const levers = rankLevers(model, yours, mild ? [] : sometimes);

	return {
		yours,
		mild,
		groups: groupsOf(model, yours),
		levers,
		steps: stepsOf(model, yours),
		story: storyOf(model, yours, levers.slice(0, routeLength)),
	};
}

/** The levers that lift what the route leaves, the best first, each with the barriers it adds. */
export function leftOver({ yours, levers }: Outcome): { lever: string; barriers: string[] }[] {
	const lifted = new Set(levers.slice(0, routeLength).flatMap(({ lifts }) => lifts));
	return levers.slice(routeLength).flatMap(({ name, lifts }) => {
		const barriers = yours
			.filter((mine) => lifts.includes(mine.name) && !lifted.has(mine.name))
			.map((mine) => mine.name);
		for (const barrier of barriers) lifted.add(barrier);
		return barriers.length > 0 ? [{ lever: name, barriers }] : [];
	});
}

function rankLevers(model: ScanModel, yours: Answered[], sometimes: Answered[]): RankedLever[] {
	return model.levers
		.map(({ name, lifts, wait }) => {
			const yoursLifted = yours.filter((barrier) => lifts.includes(barrier.name));
			const alsoLifted = sometimes.filter((barrier) => lifts.includes(barrier.name));
			return {
				lever: { name, weight: sum(yoursLifted), lifts: yoursLifted.map(({ name }) => name) },
				key: [-sum(yoursLifted), -yoursLifted.length, -alsoLifted.length, wait],
			};
		})
		.filter(({ lever }) => lever.weight > 0)
		.sort((a, b) => compareKeys(a.key, b.key))
		.map(({ lever }) => lever);
}

function groupsOf(model: ScanModel, yours: Answered[]): Outcome['groups'] {
	const groupOf = new Map(model.barriers.map(({ name, group }) => [name, group]));
	return [...new Set(groupOf.values())]
		.map((group) => ({
			group,
			barriers: yours.filter(({ name }) => groupOf.get(name) === group),
		}))
		.filter(({ barriers }) => barriers.length > 0)
		.sort((a, b) => sum(b.barriers) - sum(a.barriers));
}

function stepsOf(model: ScanModel, yours: Answered[]): Outcome['steps'] {
	return model.steps
		.map(({ name, barriers, worksheets }) => ({
			name,
			barriers: yours.filter((mine) => barriers.includes(mine.name)).map(({ name }) => name),
			worksheets,
		}))
		.filter(({ barriers }) => barriers.length > 0);
}

function storyOf(model: ScanModel, yours: Answered[], route: RankedLever[]): Outcome['story'] {
	const [best] = model.cases
		.map(({ name, barriers, levers }) => {
			const shared = yours.filter((mine) => barriers.includes(mine.name));
			const pulled = route.filter((lever) => levers.includes(lever.name));
			return {
				story: {
					name,
					barriers: shared.map(({ name }) => name),
					levers: pulled.map(({ name }) => name),
				},
				key: [-sum(shared), -pulled.length],
			};
		})
		.filter(({ key }) => key.some((part) => part < 0))
		.sort((a, b) => compareKeys(a.key, b.key));
	return best?.story;
}

function sum(answered: readonly Answered[]): number {
	return answered.reduce((total, { answer }) => total + answer, 0);
}

/** Compares two lists of numbers by the first in which they differ. */
function compareKeys(a: readonly number[], b: readonly number[]): number {
	for (const [index, value] of a.entries()) if (value !== b[index]) return value - b[index]!;
	return 0;
}
