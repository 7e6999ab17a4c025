import type { SessionFacts } from '../../../method/schemas/session.ts';
import type { UnitFacts } from '../../../method/schemas/unit.ts';
import type { Names } from '../names.ts';
import type { Making } from '../rows.ts';
import type { UnitMaking } from '../unit-deck.ts';
import { each } from '../../../language/translated.ts';

/** A text that says in which language it is. For tests only. */
export const words = (text: string) => each({ nl: `${text} (nl)`, en: text });

const row = (changes: Partial<SessionFacts['rows'][number]>): SessionFacts['rows'][number] => ({
	id: 'round',
	minutes: 20,
	title: words('A round'),
	form: 'pairs',
	say: [],
	worksheets: [],
	texts: [],
	rules: [],
	materials: [],
	...changes,
});

/** What other content is called: its id. For tests only. */
const names: Names = {
	page: (id) => `page ${id}`,
	text: (id) => `text ${id}`,
	rule: (id) => ({ title: `Rule ${id}`, text: 'It stays here.', points: ['One.', 'Two.'] }),
	cited: (key) => `${key}, 2011`,
	source: (key) => `${key}. (2011). A book.`,
};

/** A session with a round, a break and a rule that is shown twice. For tests only. */
export const facts: SessionFacts = {
	title: words('Start'),
	summary: words('Everyone spoke.'),
	order: 1,
	months: { from: 1, to: 2 },
	setting: 'joint-session',
	lead: 'coach',
	who: words('The circle.'),
	people: { from: 6, to: 12 },
	start: '09:00',
	minutes: 100,
	prepare: [{ days: 7, do: words('Call.'), worksheets: [], apart: [], texts: [] }],
	materials: [words('cards')],
	cards: [],
	posters: [],
	rows: [
		row({
			perPerson: 2.5,
			do: words('Let them talk.'),
			say: [words('What did you hear?')],
			coach: words('Say nothing yourself.'),
			worksheets: [{ id: { collection: 'worksheets', id: 'walk' }, use: 'fill' }],
			rules: [{ collection: 'rules', id: 'stays' }],
		}),
		row({ id: 'coffee', minutes: 15, title: words('Break'), form: 'break' }),
		row({
			id: 'close',
			form: 'whole',
			title: words('Close'),
			do: words('Go round once.'),
			rules: [{ collection: 'rules', id: 'stays' }],
		}),
	],
	end: [words('Everyone has spoken.')],
	after: [{ days: 2, do: words('Send the list.'), worksheets: [], apart: [], texts: [] }],
	wrong: [{ when: words('Silence.'), then: words('Wait.') }],
};

/** The same session, for its slides. For tests only. */
export const making = (changes: Partial<Making> = {}): Making => ({
	id: 'start',
	facts,
	language: 'en',
	names,
	...changes,
});

/** A week of a course whose class is that session. For tests only. */
const unit: UnitFacts = {
	order: 1,
	title: words('Role'),
	question: words('What is my role?'),
	summary: words('You know your role.'),
	prerequisites: [],
	objectives: [
		{ id: 'name', outcome: 'see', text: words('names a role'), competences: ['thinking'] },
	],
	keyPoints: [
		{ text: words('Roles differ.'), sources: [{ collection: 'bibliography', id: 'michie' }] },
	],
	session: { collection: 'sessions', id: 'start' },
	practice: [{ row: 'round', objectives: ['name'] }],
	readings: [
		{
			page: { collection: 'docs', id: 'framework/role' },
			minutes: 30,
			why: words('Look for the role.'),
			optional: false,
		},
	],
	assignment: {
		title: words('Compass'),
		company: 'alone',
		minutes: 120,
		task: [words('Write it down.')],
		handIn: { what: words('One page'), before: 2 },
		practises: [],
		worksheets: [],
		parts: [],
		criteria: [{ id: 'event', objective: 'name', text: words('It names an event.') }],
	},
	questionMinutes: 10,
	questions: [
		{
			id: 'when',
			kind: 'short',
			objective: 'name',
			ask: words('When would you not?'),
			see: [],
			model: words('When it is unsafe.'),
			look: [words('A reason.')],
		},
	],
	teacher: {
		notes: [words('Bring the cards.')],
		pitfalls: [{ when: words('‘Leader’.'), then: words('Ask what they did.') }],
		answers: [{ row: 'round', title: words('The round'), text: words('Three answers.') }],
	},
};

/** That week, for its slides. For tests only. */
export const unitMaking = (changes: Partial<UnitMaking> = {}): UnitMaking => ({
	...making({ facts: { ...facts, unit: { collection: 'course', id: 'role' } } }),
	unitId: 'role',
	unit,
	next: { id: 'direction', unit: { ...unit, order: 2 } },
	...changes,
});
