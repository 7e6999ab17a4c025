import { describe, expect, test } from 'vitest';
import { changed, nl, smallContent } from './testing/small-content.ts';

const { check } = smallContent();
const name = 'content/changes/1-0-0.yaml';

/** The smallest version there is. */
const smallest = `version: '1.0.0'
date: '2026-11-28'
summary: { nl: De eerste, en: The first }
changes:
  - kind: new
    pages: [barriers/silos]
    text: { nl: Een drempel, en: A barrier }
`;
const version = (from = '', to = '') => {
	expect(smallest).toContain(from);
	return { [name]: smallest.replace(from, to) };
};

describe('checkChanges', () => {
	test('finds nothing in a version that is right', async () => {
		expect(await check(version())).toEqual([]);
	});

	test('names a page that does not exist', async () => {
		const [problem] = await check(version('barriers/silos', 'barriers/silo'));
		expect(problem).toContain(`${name}:6:13`);
		expect(problem).toContain('“barriers/silo” is not a page');
		expect(problem).toContain('Did you mean “barriers/silos”?');
	});

	test('refuses a kind of change that nobody knows, and a version in other words', async () => {
		expect((await check(version('kind: new', 'kind: nieuw'))).join()).toContain('nieuw');
		expect((await check(version("'1.0.0'", "'1.0'"))).join()).toContain(
			'Write a version as three numbers',
		);
	});

	test('wants the name of the file to say the version', async () => {
		expect((await check(version("'1.0.0'", "'1.0.1'"))).join()).toContain('Call it 1-0-1.yaml.');
	});

	test('wants to know where readers of a page that is gone are taken', async () => {
		const gone = await check(version('pages: [barriers/silos]', 'gone: barriers/walls'));
		expect(gone.join()).toContain('Only what is removed is gone.');
		expect(gone.join()).toContain('Nobody says where the readers of “barriers/walls” go.');
	});
});

describe('the addresses of the last version', () => {
	const addresses = (...ids: string[]) => ({
		'docs/addresses.txt': ['# The pages', ...ids, ''].join('\n'),
	});

	test('are no problem while they exist, in whoever’s hands', async () => {
		expect(await check({ ...version(), ...addresses('barriers/silos', 'scan') })).toEqual([]);
	});

	test('cannot be lost without a word', async () => {
		const [problem] = await check({ ...version(), ...addresses('barriers/silo') });
		expect(problem).toContain('The page at /barriers/silo/ was in the last version');
		expect(problem).toContain('“gone: barriers/silo”');
	});

	test('may go when a version says where their readers are taken', async () => {
		const moved = version(
			'kind: new\n    pages: [barriers/silos]',
			'kind: removed\n    gone: barriers/silo\n    instead: barriers/silos',
		);
		expect(await check({ ...moved, ...addresses('barriers/silo') })).toEqual([]);
	});
});

describe('a page that does not apply any more', () => {
	const retired = (instead: string) => ({
		...addressesOff,
		...version(),
		...changed(
			nl,
			'barrier:\n',
			`retired:\n  on: '2027-01-01'\n  reason: Hij is opgegaan in een andere.\n  instead: ${instead}\nbarrier:\n`,
		),
	});
	const addressesOff = { 'docs/addresses.txt': '' };

	test('sends its readers to a page that exists', async () => {
		const problems = (await check(retired('barriers/walls'))).filter((one) =>
			one.includes('walls'),
		);
		expect(problems.join()).toContain('“barriers/walls” is not a page');
	});
});
