import { describe, expect, test } from 'vitest';
import { explainIssues } from '../../check/explain.ts';
import { readYaml } from '../../check/yaml.ts';
import { authorPage } from '../../method/schemas/page.ts';
import { caseStory } from '../../method/schemas/case.ts';
import type { Ref } from '../../method/schemas/ref.ts';
import { z } from 'astro/zod';
import { draftOf, type Draft } from './draft.ts';
import { sentence } from './messages.ts';
import { plainly, problemsOf } from './problems.ts';
import { wordsBelow } from '../../language/words.ts';

/** A draft with which nothing is wrong. Each test changes the one thing it is about. */
const right: Draft = {
	title: 'Banken als dienst',
	description: 'Een maker van banken onderzocht of gemeenten kunnen huren.',
	organisation: 'ECO-oh!',
	sector: 'manufacturing',
	countries: ['BE'],
	otherCountries: '',
	from: '',
	to: '',
	evidence: 'primary',
	circular: 'yes',
	begunBy: 'team',
	outcome: 'unknown',
	rStrategies: [],
	barriers: [],
	levers: [],
	sections: Array.from({ length: 7 }, () => 'Er gebeurde iets.'),
	sources: 'Het rapport https://example.com/rapport',
	consent: 'nobody',
	anonymised: 'yes',
	licence: 'yes',
};
const problems = (changes: Partial<Draft>) =>
	problemsOf({ ...right, ...changes }).map(({ field, message }) => [field, message]);

describe('problemsOf', () => {
	test('finds nothing in a draft that is complete', () => {
		expect(problems({})).toEqual([]);
	});

	test('asks for everything that an empty form lacks, in its order', () => {
		const empty = draftOf(new FormData());
		expect(problemsOf({ ...empty, sections: Array<string>(7).fill('') })).toEqual(
			[
				'title',
				'description',
				'organisation',
				'sector',
				'countries',
				'evidence',
				'circular',
				'begunBy',
				'outcome',
				...Array.from({ length: 7 }, (_, index) => `sections.${index}`),
				'sources',
				'consent',
				'anonymised',
				'licence',
			].map((field) => ({ field })),
		);
	});

	test.each([
		[{ description: 'Te kort.' }, 'description', 'Write a summary of at least 30 characters.'],
		[{ description: 'a'.repeat(201) }, 'description', 'Keep the summary under 200 characters.'],
		[{ organisation: 'X' }, 'organisation', 'Write the name in full.'],
		[
			{ otherCountries: 'Spanje' },
			'otherCountries',
			'Write a country as two capitals, such as BE.',
		],
		[{ from: '19' }, 'from', 'Write a year of four figures, from 1900 to 2100.'],
		[{ to: 'nu' }, 'to', 'Write a year of four figures, from 1900 to 2100.'],
		[{ from: '2020', to: '2019' }, 'to', 'The last year comes before the first year.'],
		[{ sources: 'http://a.example' }, 'sources', 'Write an address that starts with https://.'],
		[{ sources: 'een boek' }, 'sources', 'Write an address that starts with https://.'],
		[{ sections: ['mail an@firma.example', ...right.sections.slice(1)] }, 'sections.0', contact()],
		[{ sections: ['bel 0470 12 34 56', ...right.sections.slice(1)] }, 'sections.0', contact()],
		[
			{ sections: ['a'.repeat(4001), ...right.sections.slice(1)] },
			'sections.0',
			'Keep a section under 4,000 characters.',
		],
		[{ title: 'a'.repeat(201) }, 'title', 'Keep it under 200 characters.'],
		[{ title: 'x' }, 'title', 'Write a title that says what the story is about.'],
		[{ title: ' ?!… – 3M ' }, 'title', 'Write a title that says what the story is about.'],
		[{ sections: [`woord ${'{'.repeat(21)}`, ...right.sections.slice(1)] }, 'sections.0', plainly],
		[{ sections: ['- 1 '.repeat(12) + 'x', ...right.sections.slice(1)] }, 'sections.0', plainly],
		[{ sections: ['…', ...right.sections.slice(1)] }, 'sections.0', undefined],
		[{ consent: 'no' as string }, 'consent', expect.any(String)],
	])('judges %j', (changes, field, message) => {
		expect(problems(changes)).toEqual([[field, message]]);
		if (typeof message === 'string') {
			expect(sentence(message, wordsBelow('share.problem.', 'nl'))).not.toBe(message);
			expect(sentence(message, wordsBelow('share.problem.', 'en'))).toBe(message);
		}
	});

	test('lets years and amounts pass that are no telephone numbers', () => {
		const sections = ['Van 2019 tot 2021 ging 1.250.000 kg afval weg, 10% minder.', ...rest()];
		expect(problems({ sections })).toEqual([]);
	});
});

describe('the messages of the form', () => {
	const ref: Ref = (kind) => z.string().transform((id) => ({ collection: kind, id }));

	test.each([
		['description', authorPage, { title: 'a', description: 'short' }],
		['organisation', caseStory(ref), { organisation: 'X' }],
		['from', caseStory(ref), { years: { from: 19 } }],
	] as const)('about “%s” are those of the check', (field, schema, value) => {
		const source = readYaml('', 'page.mdx');
		const said = explainIssues(schema as z.ZodType, value, source, 'page.mdx').map(
			({ message }) => message,
		);
		const wrong = { description: 'short', organisation: 'X', from: '19' };
		const [[, message] = []] = problems({ [field]: wrong[field] });
		expect(said.some((one) => one.includes(String(message)))).toBe(true);
	});
});

function contact() {
	return 'Leave out mail addresses and telephone numbers.';
}

function rest() {
	return right.sections.slice(1);
}
