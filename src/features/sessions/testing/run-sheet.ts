import type { RunSheet } from '../paper/run-sheet.ts';
import type { Row } from '../session.ts';

const words = {
	kind: 'Run sheet',
	licence: 'CC BY-SA 4.0.',
	version: 'Run sheet',
	page: 'Page {{page}} of {{pages}}',
	coach: 'Only for whoever leads',
	materials: 'Lay ready',
	agenda: 'Agenda',
	time: 'Time',
	what: 'What',
	prepare: 'Preparation',
	ready: 'Bring and print',
	end: 'At the end',
	wrong: 'What can go wrong',
	rules: 'Rules in this session',
	online: 'Online',
	after: 'Afterwards',
};

/** A row with everything that a row can have. */
const row: Row = {
	id: 'round',
	from: 0,
	to: 30,
	minutes: 30,
	title: 'A round',
	form: 'whole',
	work: 'all together · 3 min each',
	do: 'Everyone speaks once, and nobody answers.',
	say: ['What did you hear?', 'What was new?'],
	sheets: [{ href: '/worksheets/six-words/', title: 'Six words', use: 'fill in' }],
	texts: [{ href: '/texts/call/', title: 'Call' }],
	rules: [{ id: 'stays', title: 'What stays here', text: 'It stays here.', points: ['All.'] }],
	materials: ['cards'],
	coach: 'Say nothing yourself.',
};

/** A session on paper with some rows. For tests only. */
export function runSheet(rows = 3): RunSheet {
	const all = Array.from({ length: rows }, (_, index) => ({ ...row, id: `round-${index + 1}` }));
	return {
		title: 'Start & <go>',
		summary: 'Everyone spoke.',
		language: 'en',
		site: 'De Nieuwe Samenzweerders',
		address: 'https://example.org/sessions/start/',
		sheet: { date: '2026-01-01' },
		words,
		times: all.map(() => ({ span: '9:00–9:30', length: '30 min.' })),
		session: {
			id: 'start',
			href: '/sessions/start/',
			language: 'en',
			title: 'Start & <go>',
			summary: 'Everyone spoke.',
			facts: [
				{ key: 'length', label: 'Length', value: '90 min.' },
				{ key: 'who', label: 'Who is there', value: 'The circle.' },
			],
			length: '90 min.',
			minutes: 30 * rows,
			people: { from: 6, to: 12 },
			start: 540,
			rows: all,
			prepare: [{ days: 7, when: 'one week before', who: 'the coach', do: 'Call.', links: [] }],
			after: [{ days: -2, when: '2 days after', do: 'Send the list.', links: [] }],
			sheets: [{ href: '/worksheets/six-words/', title: 'Six words' }],
			texts: [],
			props: [{ href: '/posters/#year', title: 'Poster: The year' }],
			rules: row.rules,
			materials: ['cards'],
			end: ['Everyone has spoken.'],
			wrong: [{ when: 'Silence.', then: 'Wait.' }],
			online: 'With a camera.',
		},
	};
}
