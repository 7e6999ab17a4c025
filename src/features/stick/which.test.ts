import { describe, expect, test } from 'vitest';
import { inEdition } from '../../language/testing/in-edition.ts';

/** Which of some files are taken for the stick in each of some languages. */
function taken(languages: string, by: 'hasPage' | 'isFetched', files: readonly string[]): unknown {
	return inEdition(
		languages,
		{ which: 'features/stick/which.ts', locales: 'language/locales.ts' },
		`locales.languages.map((one) =>
			${JSON.stringify(files)}.filter((file) => which.${by}(file, one)))`,
	);
}

const pages = ['index.html', 'levers/allies/index.html', 'en/levers/allies/index.html'];
const others = ['nl/index.html', 'nl/levers/allies/index.html'];

describe('hasPage', () => {
	test('goes by the language at the root', () => {
		expect(taken('[nl, en]', 'hasPage', pages)).toEqual([
			['index.html', 'levers/allies/index.html'],
			['en/levers/allies/index.html'],
		]);
		expect(taken('[en, nl]', 'hasPage', [...pages.slice(0, 2), ...others])).toEqual([
			['index.html', 'levers/allies/index.html'],
			['nl/index.html', 'nl/levers/allies/index.html'],
		]);
	});

	test('leaves out in each language what needs the site', () => {
		const online = [
			'offline/index.html',
			'kit/index.html',
			'nl/offline/index.html',
			'nl/kit/index.html',
		];
		expect(taken('[en, nl]', 'hasPage', [...online, 'index.html'])).toEqual([['index.html'], []]);
	});

	test('takes everything where there is one language', () => {
		expect(taken('[en]', 'hasPage', pages.slice(0, 2))).toEqual([pages.slice(0, 2)]);
	});
});

test('isFetched goes by the language at the root', () => {
	const data = ['worksheets/ally-talk.json', 'nl/worksheets/ally-talk.json', 'data/v1/method.json'];
	expect(taken('[en, nl]', 'isFetched', data)).toEqual([
		['worksheets/ally-talk.json'],
		['nl/worksheets/ally-talk.json'],
	]);
});

test('hasFile leaves out what is for programs or too large, in every language', () => {
	const files = [
		'downloads/ally-talk.nl.pdf',
		'packs/bootcamp.nl.zip',
		'slides/sessions-bootcamp.nl.pdf',
		'social/levers/allies.png',
		'nl/social/levers/allies.png',
		'nl/sessions/bootcamp/slides/index.html',
	];
	expect(
		inEdition(
			'[en, nl]',
			{ which: 'features/stick/which.ts' },
			`${JSON.stringify(files)}.filter(which.hasFile)`,
		),
	).toEqual(['downloads/ally-talk.nl.pdf']);
});
