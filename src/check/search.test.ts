import { describe, expect, test } from 'vitest';
import { readYaml } from './yaml.ts';
import type { Project } from './project.ts';
import { checkSearch } from './search.ts';

/** What the check says of one file of the search, on a site with one page. */
function check(file: string, text: string): string[] {
	const project = {
		// Only this file is judged: no page is read, and yet there is one.
		pages: [],
		pageIds: new Set(['levers/allies', 'en/levers/allies']),
		course: [],
		routes: [],
		sessions: [],
		texts: [],
		search: [{ file, source: readYaml(text, file) }],
	} as Partial<Project> as Project;
	return checkSearch(project).map(
		({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`,
	);
}

const asked = 'levers/allies: { nl: [bondgenoten zoeken], en: [look for allies] }';

describe('checkSearch', () => {
	test('finds nothing in words that are right', () => {
		expect(check('content/search/levers.yaml', asked)).toEqual([]);
	});

	test('guesses which page was meant', () => {
		expect(check('content/search/levers.yaml', asked.replace('allies', 'alies'))).toEqual([
			'1:1 “levers/alies” is not a page of the site. Did you mean “levers/allies”?',
		]);
	});

	test('knows the pages that the site makes itself', () => {
		expect(check('content/search/tools.yaml', asked.replace('levers/allies', 'scan'))).toEqual([]);
	});

	test('asks for both languages', () => {
		expect(check('content/search/levers.yaml', 'levers/allies: { nl: [bondgenoten] }')).toEqual([
			'1:1 “levers/allies.en” is missing. Add “en:”.',
		]);
	});

	test('guesses which page of a role was meant', () => {
		const roles = ['intrapreneur', 'coach', 'organisation', 'union', 'student', 'teacher'];
		const text = roles.map((role) => `${role}: [levers]`).join('\n');
		expect(check('content/search/roles.yaml', text)).toEqual([]);
		expect(check('content/search/roles.yaml', text.replace('[levers]', '[lever]'))).toEqual([
			'1:16 “lever” is neither a page nor a folder of the site. Did you mean “levers”?',
		]);
	});

	test('refuses a synonym without another', () => {
		const [problem] = check('content/search/synonyms.yaml', 'nl: [[baas]]\nen: []');
		expect(problem).toContain('1:6 “nl[1]” is not right.');
	});
});
