import { languageOf } from '../../../language/locales.ts';
import { clockText } from '../../../method/sessions/clock.ts';
import { keepWakeful } from '../../../ui/awake.ts';
import { make, type Say } from '../../../ui/dom.ts';
import { begin, keptIn, left, type Countdown } from './countdown.ts';

/** Sideways by so many pixels is a swipe, when it is more sideways than up or down. */
const swipe = 48;

/** Type of a slide gets no smaller than this part of its size; what is left can be scrolled. */
const [smallest, less] = [0.7, 0.95];

/**
 * Shows slides one at a time over the whole page.
 *
 * @param first The number of the slide to begin with; the nearest one where it does not exist.
 */
export function openStage(
	slides: readonly HTMLElement[],
	first: number,
	isFull: boolean,
	say: Say,
	onClose: () => void,
): void {
	const language = languageOf(document.documentElement.lang);
	const button = (action: string, text: string, label?: string) => {
		const made = make('button', { type: 'button' }, text);
		made.dataset['do'] = action;
		if (label) {
			made.setAttribute('aria-label', label);
			made.title = label;
		}
		return made;
	};
	const shown = make('div', { className: 'stage-slide', tabIndex: -1 });
	const notes = make('div', { className: 'stage-notes', hidden: true, tabIndex: 0 });
	const place = make('p', { className: 'stage-place', role: 'status' });
	const time = make('p', { className: 'stage-time' });
	const clock = button('clock', '');
	const noted = button('notes', say('notes'));
	const bar = make(
		'div',
		{ className: 'stage-bar' },
		button('previous', '←', say('previous')),
		button('next', '→', say('next')),
		place,
		time,
		clock,
		noted,
		button('full', '', say('full')),
		button('close', '×', say('close')),
	);
	const frame = make('div', { className: 'over-page-frame' }, shown, notes, bar);
	const stage = make('dialog', { className: 'stage over-page' }, frame);
	stage.setAttribute('aria-label', document.title);
	notes.setAttribute('role', 'region');
	notes.setAttribute('aria-label', say('notes'));

	let at = 0;
	let countdown: Countdown | undefined = keptIn(history.state);

	const current = () => slides[at]!;
	const row = () => current().dataset['row'];
	/** The place and the clock stand in the entry of the history: both are there after a reload. */
	const keep = () => history.replaceState({ countdown }, '', `#${at + 1}`);

	function go(number: number) {
		at = Math.min(Math.max(Math.trunc(number), 1), slides.length) - 1;
		const copy = current().cloneNode(true) as HTMLElement;
		// What has an id exists once.
		copy.removeAttribute('id');
		copy.removeAttribute('aria-labelledby');
		for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
		const own = copy.querySelector('details');
		own?.remove();
		shown.replaceChildren(copy);
		shown.scrollTop = 0;
		notes.replaceChildren(...(own ? [...own.children].filter((one) => one.matches('p')) : []));
		const title = copy.querySelector('h2')!.textContent.trim().replace(/\s+/g, ' ');
		place.textContent = `${say('of', { number: at + 1, count: slides.length })}: ${title}`;
		keep();
		drawNotes();
		drawClock();
	}

	/** Makes the type smaller until everything is seen, where the reader’s type is a wide one. */
	function fit() {
		const body = shown.querySelector<HTMLElement>('.slide-body')!;
		for (let scale = 1; scale >= smallest; scale *= less) {
			body.style.setProperty('--fit', String(scale));
			if (body.scrollHeight <= shown.clientHeight + 1) return;
		}
	}

	function drawNotes() {
		const wanted = noted.getAttribute('aria-pressed') === 'true';
		notes.hidden = !wanted || notes.childElementCount === 0;
		fit();
	}

	function drawClock() {
		const now = new Date();
		time.textContent = clockText(now.getHours() * 60 + now.getMinutes(), language);
		const isCounting = countdown !== undefined && countdown.row === row();
		const minutes = current().dataset['minutes'];
		clock.hidden = minutes === undefined && countdown === undefined;
		clock.classList.remove('is-over');
		clock.removeAttribute('title');
		if (countdown && (isCounting || minutes === undefined)) {
			const { minutes: rest, isOver } = left(countdown, now.getTime());
			clock.textContent = say(isOver ? 'over' : 'left', { minutes: rest });
			clock.title = say('stop');
			clock.classList.toggle('is-over', isOver);
		} else clock.textContent = say('start', { minutes });
	}

	function pressClock() {
		const [id, minutes] = [row(), current().dataset['minutes']];
		if (countdown && (countdown.row === id || id === undefined)) countdown = undefined;
		else if (id !== undefined) countdown = begin(id, Number(minutes), Date.now());
		keep();
		drawClock();
	}

	/** A phone may not allow it: the slide then fills the page all the same. */
	function pressFull() {
		const change = document.fullscreenElement
			? document.exitFullscreen()
			: frame.requestFullscreen?.();
		change?.catch(() => undefined);
	}

	const actions: Readonly<Record<string, () => void>> = {
		previous: () => go(at),
		next: () => go(at + 2),
		notes: () => {
			noted.setAttribute('aria-pressed', String(noted.getAttribute('aria-pressed') !== 'true'));
			drawNotes();
		},
		clock: pressClock,
		full: pressFull,
		close: () => stage.close(),
	};
	const keys: Readonly<Record<string, () => void>> = {
		ArrowRight: actions['next']!,
		ArrowDown: actions['next']!,
		PageDown: actions['next']!,
		' ': actions['next']!,
		ArrowLeft: actions['previous']!,
		ArrowUp: actions['previous']!,
		PageUp: actions['previous']!,
		Home: () => go(1),
		End: () => go(slides.length),
		n: actions['notes']!,
		t: actions['clock']!,
		f: actions['full']!,
	};

	noted.setAttribute('aria-pressed', 'false');
	bar.addEventListener('click', ({ target }) => {
		const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
		if (action) actions[action]?.();
	});
	const press = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const target = event.target as Element;
		// Space presses a button, and arrows scroll notes that somebody is in.
		if (event.key === ' ' && (event.shiftKey || target.closest('button'))) {
			if (target.closest('button')) return;
			event.preventDefault();
			return go(at);
		}
		if (target === notes && /^(Arrow(Up|Down)|Page|Home|End| )/.test(event.key)) return;
		const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
		if (!act) return;
		event.preventDefault();
		act();
	};
	// Not on the stage: a browser that goes to the place in an address takes the focus away.
	document.addEventListener('keydown', press);

	let from: { x: number; y: number } | undefined;
	shown.addEventListener('touchstart', ({ touches }) => {
		from = touches.length === 1 ? { x: touches[0]!.clientX, y: touches[0]!.clientY } : undefined;
	});
	shown.addEventListener('touchend', ({ changedTouches }) => {
		if (!from) return;
		const { clientX, clientY } = changedTouches[0]!;
		const [across, down] = [clientX - from.x, clientY - from.y];
		from = undefined;
		if (Math.abs(across) < swipe || Math.abs(across) < 1.5 * Math.abs(down)) return;
		go(across < 0 ? at + 2 : at);
	});

	const awake = keepWakeful();
	const ticking = setInterval(drawClock, 1000);
	const watching = new ResizeObserver(fit);
	const follow = () => {
		const [, number] = /^#(\d+)$/.exec(location.hash) ?? [];
		if (number) go(Number(number));
	};
	addEventListener('hashchange', follow);
	stage.addEventListener('close', () => {
		clearInterval(ticking);
		watching.disconnect();
		awake.release();
		document.removeEventListener('keydown', press);
		removeEventListener('hashchange', follow);
		if (document.fullscreenElement) void document.exitFullscreen();
		history.replaceState(null, '', location.pathname + location.search);
		stage.remove();
		current().scrollIntoView();
		onClose();
	});
	document.body.append(stage);
	stage.showModal();
	go(first);
	shown.focus();
	watching.observe(shown);
	if (isFull) pressFull();
}
