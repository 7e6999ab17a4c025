import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Filters } from './find.ts';
import { forgetBrowser, searchOf, smallSite } from './testing/small-site.ts';

const label = (kind: string) => `<p data-pagefind-meta="kind" data-pagefind-ignore>${kind}</p>`;
const pages = {
	'levers/allies': `${label('Hefboom')}<h1>Coalitie van bondgenoten</h1><p>Begin klein.</p>`,
	'worksheets/ally-talk': `${label('Werkblad')}<h1>Bondgenotengesprek</h1><p>Een blad.</p>`,
	'barriers/manager': `${label('Drempel')}<h1>De leidinggevende als poortwachter</h1>
		<p>Hij houdt je plan tegen. Vraag een gesprek.</p>
		<h2 id="herkennen">Hoe je het herkent</h2><p>Elk voorstel wacht maanden op een ja
		(<a id="c1" href="#ref">Kanter, 1983</a>).</p>`,
	'cases/lucas': `<h1>Het Lucas-plan</h1>
		<p>Een gesprek. De baas zat erbij. Bondgenoten. Coaching helpt hier. Minder CO₂.</p>`,
	'cases/other': '<h1>Ander</h1><p>Gesprek en gesprek en nog een gesprek. Coaching. Scanners.</p>',
	glossary: `<h1>Woordenlijst</h1><dl><div id="ally"><dt>bondgenoot</dt>
		<dd>Iemand die de zorg deelt.</dd></div></dl>`,
};
const asked = {
	'barriers/manager': { nl: ['mijn baas houdt alles tegen', 'lastpak', 'ik kan niet meer'] },
};

describe('the search of a small site', () => {
	let site: Awaited<ReturnType<typeof smallSite>>;
	let search: Awaited<ReturnType<typeof searchOf>>;
	const found = async (query: string, filters: Filters = {}) =>
		(await search.find(query, filters)).map(({ entry }) => entry.id);

	beforeAll(async () => {
		site = await smallSite(pages, asked, [['leidinggevende', 'chef']]);
		search = await searchOf(site.fileOf);
	});

	afterAll(() => {
		site.remove();
		forgetBrowser();
	});

	test('finds a page by another form of a word of its title', async () => {
		expect(await found('bondgenoot')).toContain('levers/allies');
	});

	test('finds a compound by its part, and by its parts written apart', async () => {
		expect(await found('gesprek')).toContain('worksheets/ally-talk');
		expect((await found('bondgenoten gesprek'))[0]).toBe('worksheets/ally-talk');
	});

	test('finds a page by a sentence of trouble, also one of little words only', async () => {
		expect((await found('waarom houdt mijn baas toch altijd alles tegen?'))[0]).toBe(
			'barriers/manager',
		);
		expect(await found('ik kan niet meer')).toEqual(['barriers/manager']);
	});

	test('finds by synonyms, the other words of a term and those of the other language', async () => {
		expect(await found('chef')).toContain('barriers/manager');
		expect(await found('medestanders')).toContain('levers/allies');
		expect(await found('ally')).toContain('levers/allies');
	});

	test('forgives a letter in a longer word', async () => {
		expect((await found('leidingevende'))[0]).toBe('barriers/manager');
		expect(await found('bondgneoten')).toContain('levers/allies');
	});

	test('takes the last word for one that is not finished, and no other', async () => {
		expect(await found('scanne')).toContain('cases/other');
		expect(await found('scanne lastpak')).not.toContain('cases/other');
	});

	test('narrows down', async () => {
		expect(await found('bondgenoten', { kind: 'worksheets' })).toEqual(['worksheets/ally-talk']);
		expect(await found('bondgenoten', { phase: 'field' })).toEqual(['levers/allies']);
		expect(await found('bondgenoten', { role: 'coach' })).toEqual(['worksheets/ally-talk']);
		expect(await found('bondgenoten', { role: 'coach', phase: 'field' })).toEqual([]);
	});

	test('finds a term as a place on its page', async () => {
		const [glossary] = (await search.find('bondgenoot')).filter(
			({ entry }) => entry.id === 'glossary',
		);
		const { url, title } = await search.passageOf(glossary!.places[0]!);
		expect([url, title]).toEqual(['/glossary/#ally', 'bondgenoot']);
	});

	test('gives the passage with its section, and marks what was looked for', async () => {
		const [hit] = await search.find('voorstel maanden');
		const { section, sections, pieces } = await search.passageOf(hit!.page);
		expect(section).toEqual({
			url: '/barriers/manager/#herkennen',
			title: 'Hoe je het herkent',
		});
		expect(sections).toEqual([section]);
		expect(pieces.filter(([, isMarked]) => isMarked).map(([text]) => text)).toEqual([
			'voorstel',
			'maanden',
		]);
		expect(pieces.map(([text]) => text).join('')).toContain('een ja (Kanter, 1983)');
	});

	test('gives the section in which most of what was looked for stands', async () => {
		const [hit] = await search.find('plan voorstel maanden');
		const { section, sections } = await search.passageOf(hit!.page);
		expect(section?.title).toBe('Hoe je het herkent');
		expect(sections).toEqual([section]);
	});

	test('never shows what only the search knows', async () => {
		const [hit] = await search.find('lastpak');
		const passage = await search.passageOf(hit!.page);
		expect(JSON.stringify(passage)).not.toContain('lastpak');
	});

	test.each(['CO₂', 'CO2', 'ＣＯ２', '“co2”', 'c\u00ado2'])('finds %s', async (query) => {
		expect(await found(query)).toEqual(['cases/lucas']);
	});

	test.each([
		['what is not there', 'xyzzyplugh'],
		['little words', 'de het een'],
		['nothing', '  '],
		['emoji', '😀 🎉'],
		['another script', 'Привет 你好'],
		['half a character', '\ud83d'],
		['one endless word', 'w'.repeat(100_000)],
		['names of the language', 'constructor __proto__'],
	])('finds nothing for %s', async (_name, query) => {
		expect(await found(query)).toEqual([]);
	});

	test.each(['"bondgenoten"', '+bondgenoten -gesprek', 'bondgenoten '.repeat(500)])(
		'takes signs and length for what they are: %s',
		async (query) => {
			expect(await found(query)).toContain('levers/allies');
		},
	);

	test('is the same each time it is written', async () => {
		const again = await smallSite(pages, asked, [['leidinggevende', 'chef']]);
		const start = (one: typeof site) => readFileSync(one.fileOf('nl.json'), 'utf8');
		expect(start(again)).toBe(start(site));
		again.remove();
	});
});
