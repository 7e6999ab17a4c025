import { make, type Say } from '../../../ui/dom.ts';

/** The elements of coach mode, with nothing in them yet that is of a row. */
export function makeParts(say: Say) {
	const button = (action: string, text: string, label?: string) => {
		const made = make('button', { type: 'button' }, text);
		made.dataset['do'] = action;
		if (label) made.ariaLabel = label;
		return made;
	};
	const session = make('p', { className: 'coach-session' });
	const number = make('p', { className: 'coach-number' });
	const full = button('full', say('full'));
	full.hidden = !document.fullscreenEnabled;
	const notices = make('div', { className: 'coach-notices', role: 'status' });
	const live = make('p', { className: 'sr-only', role: 'status' });
	const heading = make('h2', { id: 'coach-row', tabIndex: -1 });
	const work = make('p', { className: 'coach-work' });
	const left = make('span', { className: 'coach-left' });
	const leftIn = make('span', {});
	const all = make('span', {});
	const ends = make('span', {});
	const bar = make('i', {});
	const text = make('div', { className: 'coach-text' });
	const notes = make('textarea', { rows: 3, name: 'coach-notes', autocomplete: 'off' });
	const next = make('p', { className: 'coach-next' });
	const pauseButton = button('pause', '');
	const back = button('back', '←', say('back'));
	const forth = button('forth', say('forth'));
	forth.className = 'primary';
	const showSay = make('input', { type: 'checkbox' });
	const main = make(
		'div',
		{ className: 'coach-main' },
		make('div', { className: 'coach-head' }, number, heading, work),
		make(
			'div',
			{ className: 'coach-clock' },
			make('p', { className: 'coach-row-clock' }, left, ' ', leftIn),
			make('div', { className: 'coach-bar', ariaHidden: 'true' }, bar),
			make('p', { className: 'coach-all' }, all, ' · ', ends),
			make(
				'p',
				{ className: 'coach-stretch' },
				...[-5, -1, 1, 5].map((by) =>
					button(
						by > 0 ? `+${by}` : String(by),
						by > 0 ? `+${by}` : `−${-by}`,
						say(by > 0 ? 'longer' : 'shorter', { minutes: Math.abs(by) }),
					),
				),
				pauseButton,
			),
		),
		text,
		make('label', { className: 'coach-notes' }, say('notes'), notes),
		make('label', { className: 'coach-show' }, showSay, ` ${say('showSay')}`),
		make('p', { className: 'coach-keys' }, say('keys')),
	);
	main.tabIndex = 0;
	main.role = 'group';
	main.setAttribute('aria-labelledby', 'coach-row');
	const frame = make(
		'div',
		{ className: 'coach-frame over-page-frame' },
		make(
			'div',
			{ className: 'coach-top' },
			session,
			make('p', {}, button('screen', say('screen')), full, button('close', say('close'))),
		),
		notices,
		live,
		main,
		make('div', { className: 'coach-foot' }, back, next, forth),
	);
	const dialog = make('dialog', { className: 'coach over-page not-content' }, frame);
	dialog.setAttribute('aria-labelledby', 'coach-row');
	return {
		dialog,
		frame,
		session,
		number,
		full,
		notices,
		live,
		heading,
		work,
		left,
		leftIn,
		all,
		ends,
		bar,
		text,
		notes,
		next,
		pause: pauseButton,
		back,
		forth,
		showSay,
		main,
	};
}
