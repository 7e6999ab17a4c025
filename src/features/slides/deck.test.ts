import { describe, expect, test } from 'vitest';
import type { Slide } from './deck.ts';
import { sessionSlides } from './session-deck.ts';
import { making, unitMaking, words, facts } from './testing/making.ts';
import { unitSlides } from './unit-deck.ts';

const titles = (slides: readonly Slide[]) => slides.map(({ title }) => title.text);
const shown = ({ kicker, title, blocks }: Slide) =>
	[
		kicker,
		title.text,
		...blocks.flatMap(({ items }) =>
			items.map(({ before, text, after }) => [before, text, after].filter(Boolean).join(' | ')),
		),
	].filter(Boolean);
const said = ({ notes }: Slide) => notes.map(({ label, text }) => `${label}: ${text}`);
const named = (slides: readonly Slide[], title: string) =>
	slides.find((one) => one.title.text === title)!;

describe('the slides of a session', () => {
	const slides = sessionSlides(making());

	test('are its title, agenda, rows, rules and end', () => {
		expect(titles(slides)).toEqual([
			'Start',
			'Agenda',
			'A round',
			'Rule stays',
			'Break',
			'Close',
			'At the end',
		]);
	});

	test('say of a row how long, in which form and what is asked, and not what is for the coach', () => {
		expect(shown(named(slides, 'A round'))).toEqual([
			'in pairs or in threes · 20 min · 2.5 min each',
			'A round',
			'What did you hear?',
			'page worksheets/walk (fill in)',
		]);
	});

	test('have in their notes what to do, what to say and what is for the coach only', () => {
		expect(said(named(slides, 'A round'))).toEqual([
			'Do: Let them talk.',
			'Say: ‘What did you hear?’',
			'Only for whoever leads: Say nothing yourself.',
		]);
		expect(said(named(slides, 'Agenda'))).toEqual(['What can go wrong: Silence. Wait.']);
	});

	test('say what to do in a row in which nothing is said', () => {
		expect(shown(named(slides, 'Close'))).toContain('Go round once.');
	});

	test('give the time of each row where the session starts at one', () => {
		expect(shown(named(slides, 'Agenda')).slice(1)).toEqual([
			'9:00 | A round | 20 min',
			'9:20 | Break | 15 min',
			'9:35 | Close | 20 min',
		]);
		const { start: _, ...anyTime } = facts;
		const free = sessionSlides(making({ facts: anyTime }));
		expect(shown(named(free, 'Agenda'))[1]).toBe('A round | 20 min');
	});

	test('know where every text was written', () => {
		const [first] = named(slides, 'A round').blocks;
		expect(first!.items[0]!.at).toEqual({
			in: 'sessions/start',
			path: ['rows', 0, 'say', 0, 'en'],
		});
	});

	test('are in the language that was asked for', () => {
		expect(titles(sessionSlides(making({ language: 'nl' }))).slice(0, 3)).toEqual([
			'Start (nl)',
			'Verloop',
			'A round (nl)',
		]);
	});
});

describe('the slides of a week', () => {
	const slides = unitSlides(unitMaking());

	test('are its question, class, key points, discussion, assignment and reading', () => {
		expect(titles(slides)).toEqual([
			'Role',
			'The question of this week',
			'Objectives',
			'Agenda',
			'A round',
			'Rule stays',
			'Break',
			'Key points',
			'Discuss together',
			'Close',
			'At the end',
			'Compass',
			'Read for week 2',
		]);
	});

	test('show what to do in class beside what is asked', () => {
		expect(shown(named(slides, 'A round'))).toEqual(
			expect.arrayContaining(['Let them talk.', 'What did you hear?']),
		);
	});

	test('cite briefly on the slide and in full in the notes', () => {
		expect(shown(named(slides, 'Key points'))).toContain('Roles differ. | (michie, 2011)');
		expect(said(named(slides, 'Key points'))).toEqual(['Source: michie. (2011). A book.']);
	});

	test('keep answers and notes for the teacher off the slides', () => {
		const all = slides.flatMap(shown).join('\n');
		const notes = slides.flatMap(said).join('\n');
		for (const text of ['Three answers.', 'When it is unsafe.', 'Bring the cards.', '‘Leader’.']) {
			expect(all).not.toContain(text);
			expect(notes).toContain(text);
		}
	});

	test('ask a question with a choice where there is none to answer in sentences', () => {
		const { unit } = unitMaking();
		const option = (id: string, right: boolean) => ({
			id,
			right,
			text: words(`Option ${id}`),
			why: words(`Why ${id}`),
		});
		const questions = [
			{
				id: 'which',
				kind: 'single' as const,
				objective: 'name',
				ask: words('Which one?'),
				see: [],
				options: [option('a', true), option('b', false)],
			},
		];
		const made = unitSlides(unitMaking({ unit: { ...unit, questions } }));
		const discussion = named(made, 'Discuss together');
		expect(shown(discussion).slice(-3)).toEqual(['Which one?', 'Option a', 'Option b']);
		expect(said(discussion)[0]).toBe('Right: Option a Why a');
	});

	test('say of what there is to read how long it takes, and what may be left out', () => {
		const { unit, next } = unitMaking();
		const work = {
			work: { collection: 'bibliography' as const, id: 'michie' },
			minutes: 45,
			why: words('Skim it.'),
			optional: true,
		};
		const readings = [...unit.readings, work];
		const made = unitSlides(
			unitMaking({ next: { id: next!.id, unit: { ...next!.unit, readings } } }),
		);
		const slide = named(made, 'Read for week 2');
		expect(shown(slide).slice(1)).toEqual([
			'page framework/role | 30 min',
			'michie, 2011 | 45 min · optional',
		]);
		expect(said(slide)).toEqual([
			'page framework/role: Look for the role.',
			'michie. (2011). A book.: Skim it.',
		]);
	});

	test('give nothing to read after the last week', () => {
		expect(titles(unitSlides(unitMaking({ next: undefined }))).at(-1)).toBe('Compass');
	});
});
