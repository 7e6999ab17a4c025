import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formatProblem } from './problem.ts';
import type { Ids } from './ids.ts';
import type { Project } from './project.ts';
import { checkRoutes } from './routes.ts';
import { readYaml } from './yaml.ts';

const ids = { docs: new Set(['steps', 'steps/bootcamp', 'levers/allies']) } as unknown as Ids;
const name = 'content/routes/student.yaml';

/** The smallest route there is. Each test changes the one thing it is about. */
const smallest = `order: 1
title: { nl: Ik studeer, en: I am a student }
summary: { nl: Het kader, en: The framework }
outcome: { nl: Je kunt het, en: You can do it }
stops:
  - page: steps
    minutes: 2
    why: { nl: Zie het jaar, en: See the year }
  - page: steps/bootcamp
    minutes: 6
    why: { nl: Zie een dag, en: See a day }
`;

/** What the check prints for the smallest route with one text replaced by another. */
function check(from = '', to = '', file = name): string[] {
	expect(smallest).toContain(from);
	const source = readYaml(smallest.replace(from, to), file);
	return checkRoutes({ routes: [{ file, source }] } as unknown as Project, ids).map((problem) =>
		stripVTControlCharacters(formatProblem(problem)),
	);
}

describe('checkRoutes', () => {
	test('finds nothing in a route that is right', () => {
		expect(check()).toEqual([]);
	});

	test('names a stop that leads nowhere', () => {
		expect(check('steps/bootcamp', 'steps/bootcmp')).toEqual([
			`${name}:9:11
  ✖ “steps/bootcmp” is not a page: content/docs/steps/bootcmp.mdx does not exist.
    Did you mean “steps/bootcamp”?`,
		]);
	});

	test('names a stop that stands there twice', () => {
		expect(check('page: steps/bootcamp', 'page: steps')).toEqual([
			`${name}:9:11
  ✖ “steps” is on this route twice.
    Keep the stop where the reader needs it most.`,
		]);
	});

	test('names words that a language lacks', () => {
		expect(check('{ nl: Zie een dag, en: See a day }', '{ nl: Zie een dag }')).toEqual([
			`${name}:11:5
  ✖ “stops[2].why.en” is missing.
    The text in English.`,
		]);
	});

	test('names a time that cannot be', () => {
		expect(check('minutes: 6', 'minutes: 0')).toEqual([
			`${name}:10:14
  ✖ “stops[2].minutes” is not right. It should be at least 1.
    Time to read and do it, in minutes.`,
		]);
	});

	test('guesses which key was meant', () => {
		expect(check('outcome:', 'outcom:')).toEqual([
			expect.stringContaining('“outcome” is missing.'),
			`${name}:4:1
  ✖ “outcom” is not a key that a page can have.
    Did you mean “outcome”?`,
		]);
	});

	test('refuses a name that will not do as an address', () => {
		expect(check('', '', 'content/routes/Student 1.yaml')).toEqual([
			expect.stringContaining('The name of this file will not do as an address.'),
		]);
	});
});
