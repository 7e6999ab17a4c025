import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages, type Language } from '../../../language/locales.ts';
import { posterIds } from '../../../method/schemas/props.ts';
import { bodyOf, posterOf, sources } from '../testing/posters.ts';
import { makePoster } from './make.ts';
import { atColon, firstOf } from './said.ts';

interface Rule {
	points: Record<Language, string>[];
}

const ruleIn = (id: string) => parse(readFileSync(`content/rules/${id}.yaml`, 'utf8')) as Rule;

describe.each(languages)('the posters (%s)', (language) => {
	test('are all there, with what stands in the method and where it stands', () => {
		for (const id of posterIds) {
			const { title, lead } = posterOf(id, language);
			expect(title.text.length, id).toBeGreaterThan(3);
			expect(lead.text.length, id).toBeGreaterThan(20);
			expect(lead.at, id).toBeDefined();
		}
	});

	test('say the ground rules in the words and in the order of the rule', () => {
		const { points } = bodyOf('ground-rules', 'rules', language);
		expect(points.map(({ text }) => text)).toEqual(
			ruleIn('ground-rules').points.map((point) => point[language]),
		);
		expect(points[1]!.at).toEqual({
			in: 'rules/ground-rules',
			path: ['points', 1, language],
		});
	});

	test('have the rungs of participation from the top down', () => {
		const { groups } = bodyOf('participation-ladder', 'ladder', language);
		const [rungs, ...more] = groups.map((group) => group.rungs);
		expect(more).toEqual([]);
		expect(rungs!.map(({ sign }) => sign)).toEqual(['4', '3', '2', '1']);
		expect(rungs!.map(({ name, text }) => `${name.text}: ${text!.text}`.toLowerCase())).toEqual(
			ruleIn('participation-ladder')
				.points.map((point) => point[language].toLowerCase())
				.reverse(),
		);
	});

	test('have ten rungs of material in three groups, each with its question', () => {
		const { groups } = bodyOf('r-ladder', 'ladder', language);
		expect(groups.map(({ rungs }) => rungs.length)).toEqual([3, 5, 2]);
		const rungs = groups.flatMap((group) => group.rungs);
		expect(rungs.map(({ sign }) => sign)).toEqual(Array.from({ length: 10 }, (_, at) => `R${at}`));
		for (const { text } of rungs) expect(text!.text).toMatch(/^\p{Lu}.*\?$/u);
		const page = readFileSync(
			`content/docs/${language === 'nl' ? '' : 'en/'}framework/circular-direction.mdx`,
			'utf8',
		);
		for (const { text } of rungs) expect(page).toContain(`| ${text!.text} |`);
	});

	test('have the rounds of one case, an hour in all', () => {
		const { rounds, whole } = bodyOf('intervision', 'rounds', language);
		expect(whole).toBe(60);
		expect(rounds.map(({ from, minutes }) => [from, minutes])).toEqual([
			[0, 5],
			[5, 15],
			[20, 20],
			[40, 10],
			[50, 5],
			[55, 5],
		]);
		for (const { say, todo } of rounds) expect(say.length + (todo ? 1 : 0)).toBeGreaterThan(0);
	});

	test('know in which row of the session the words of a round were written', () => {
		const session: unknown = parse(readFileSync('content/sessions/intervision.yaml', 'utf8'));
		const written = (path: readonly (string | number)[]) =>
			path.reduce((value, key) => (value as Record<string | number, unknown>)[key], session);
		for (const { title, todo, say } of bodyOf('intervision', 'rounds', language).rounds)
			for (const said of [title, ...(todo ? [todo] : []), ...say])
				expect(said.at && 'path' in said.at && written(said.at.path)).toBe(said.text);
	});

	test('have the steps of the year by phase, with their months', () => {
		const { phases, months } = bodyOf('year', 'year', language);
		const steps = phases.flatMap((phase) => phase.steps);
		expect(steps.map(({ sign }) => sign)).toEqual(
			Array.from({ length: 10 }, (_, at) => String(at + 1)),
		);
		expect(steps.map(({ id }) => id)).toEqual(sources[language].steps.map(({ id }) => id));
		for (const { from, to, when } of steps) {
			expect(to).toBeLessThan(months);
			expect(when).toContain(String(from));
			expect(when).toContain(String(to));
		}
	});

	test('ask in the force field what the worksheet asks', () => {
		const field = bodyOf('force-field', 'field', language);
		const form = sources[language].forms.get('force-field')!;
		const labels = form.parts.flatMap(({ fields }) => fields).map((one) => one.label[language]);
		for (const said of [field.ask.label, field.for.ask.label, field.against.ask.label])
			expect(labels).toContain(said.text);
		expect(labels).toContain(field.choose.text.split('. ')[0]);
	});
});

test('there is no poster where it has nothing to be made from', () => {
	const empty = {
		rules: new Map(),
		sessions: new Map(),
		forms: new Map(),
		steps: [],
		questions: undefined,
		cited: () => '',
	};
	expect(posterIds.filter((id) => makePoster(id, empty, 'nl'))).toEqual(['year']);
});

describe('a text', () => {
	test('is divided at its first colon, with a capital for both parts', () => {
		expect(atColon({ text: 'inform: you hear: it' })).toEqual({
			name: { text: 'Inform' },
			rest: { text: 'You hear: it' },
		});
		expect(atColon({ text: 'Without one.' })).toEqual({ name: { text: 'Without one.' } });
	});

	test('begins with its first sentence, also before a quotation', () => {
		expect(firstOf({ text: 'With a date. ‘From May’ is better.' }).text).toBe('With a date.');
		expect(firstOf({ text: 'No end' }).text).toBe('No end');
	});
});
