import { languageOf } from '../../../language/locales.ts';
import { make, sentences } from '../../../ui/dom.ts';
import { clockText, twoDigits } from '../../../method/sessions/clock.ts';
import {
	asBefore,
	begin,
	goTo,
	isFresh,
	isWaiting,
	look,
	pause,
	stretch,
	viewOf,
	type Run,
} from '../run.ts';
import { keepWakeful } from '../../../ui/awake.ts';
import { makeParts } from './coach-parts.ts';
import { createGroupScreen } from './group-screen.ts';
import { rowsOn, sayOf, textsOf, workOf } from './page-row.ts';
import {
	coachHash,
	isRunDamaged,
	isUnkept,
	keepNote,
	keepRun,
	keptRun,
	noteOf,
} from './running.ts';

/** How often the clock is drawn, and how often the place is written down. */
const every = { draw: 1000, keep: 10_000 };

let shown: { open(): void } | undefined;

/** Opens coach mode on the page of a session, where somebody was or at its first row. */
export function openCoachMode(page: HTMLElement, closed: () => void): void {
	shown ??= createCoachMode(page, closed);
	shown.open();
}

function createCoachMode(page: HTMLElement, closed: () => void) {
	const { session: id = '', title = '' } = page.dataset;
	const language = languageOf(document.documentElement.lang);
	const say = sentences(page.dataset['coach']!);
	const rows = rowsOn(page);
	const parts = makeParts(say);
	const { dialog, frame } = parts;
	const screen = createGroupScreen(say('screenTitle', { title }), document.documentElement.lang);
	let run: Run;
	let drawn = -1;
	let kept = 0;
	let timer: ReturnType<typeof setInterval> | undefined;
	let awake: { release(): void } | undefined;

	const rowAt = (at: number) => rows[at]!;
	const fresh = (now: number) =>
		begin(
			rows.map(({ minutes }) => minutes),
			now,
		);

	/** A session that somebody only reads through is not one to go on with. */
	function keep(now = Date.now()): void {
		kept = now;
		const isPlanned = run.minutes.every((minutes, at) => minutes === rowAt(at).minutes);
		keepRun(id, isWaiting(run) && isPlanned ? undefined : run);
		if (isUnkept()) notice('unkept', say('unkept'));
	}

	/** Takes over a run that somebody changed. */
	function take(next: Run): void {
		run = next;
		keep();
		draw();
	}

	/** What somebody has to know, with what they can do about it. Stays until they have seen it. */
	function notice(name: string, text: string, act?: { label: string; run: () => void }): void {
		parts.notices.querySelector(`[data-notice="${name}"]`)?.remove();
		const line = make('p', {}, text, ' ');
		line.dataset['notice'] = name;
		const button = (label: string, then: () => void) => {
			const made = make('button', { type: 'button' }, label);
			made.addEventListener('click', () => {
				line.remove();
				then();
				parts.heading.focus();
			});
			line.append(made, ' ');
		};
		if (act) button(act.label, act.run);
		button(say('ok'), () => undefined);
		parts.notices.append(line);
	}

	function tick(): void {
		const now = Date.now();
		const before = run;
		const { run: next, told } = look(run, now);
		run = next;
		if (told?.kind === 'clock') notice('clock', say('clock', told));
		if (told?.kind === 'slept') {
			const key = told.from === told.to ? 'sleptHere' : 'slept';
			notice('slept', say(key, { ...told, title: rowAt(told.to).title }), {
				label: say('return', { title: rowAt(told.from).title }),
				run: () => take(asBefore(before, now)),
			});
		}
		if (told || now - kept > every.keep || now < kept) keep(now);
		draw();
	}

	function draw(): void {
		const now = Date.now();
		const view = viewOf(run, now);
		const row = rowAt(view.at);
		const next = rows[view.at + 1];
		const minutes = run.minutes[view.at]!;
		if (drawn !== view.at) drawRow(view.at);
		parts.left.textContent = clock(view.left);
		frame.classList.toggle('is-over', view.left < 0);
		parts.leftIn.textContent = say(view.left < 0 ? 'over' : 'inRow');
		parts.all.textContent = `${clock(view.leftInAll)} ${say('inAll')}`;
		const ends = new Date(view.ends);
		const time = clockText(ends.getHours() * 60 + ends.getMinutes(), language);
		parts.ends.textContent = say('ends', { time });
		const full = minutes * 60;
		parts.bar.style.inlineSize = `${Math.min(100, Math.max(0, (1 - view.left / full) * 100))}%`;
		parts.pause.textContent = say(isWaiting(run) ? 'begin' : view.isPaused ? 'resume' : 'pause');
		parts.forth.textContent = say(view.isLast ? 'finish' : 'forth');
		parts.back.disabled = view.at === 0;
		parts.next.textContent = next
			? say('next', { title: next.title, minutes: run.minutes[view.at + 1] })
			: say('last');
		screen.draw({
			title: row.title,
			work: workOf(row),
			time: clock(view.left),
			isOver: view.left < 0,
			next: next ? next.title : '',
			say: parts.showSay.checked ? sayOf(row) : [],
		});
	}

	function drawRow(at: number): void {
		const row = rowAt(at);
		drawn = at;
		parts.number.textContent = say('number', { number: at + 1, count: rows.length });
		parts.session.textContent = say('leading', { title });
		parts.heading.textContent = row.title;
		parts.work.textContent = workOf(row);
		parts.text.replaceChildren(...textsOf(row));
		for (const link of parts.text.querySelectorAll('a')) link.target = '_blank';
		parts.notes.value = noteOf(id, row.id);
		parts.live.textContent = say('now', { title: row.title, minutes: run.minutes[at] });
		parts.main.scrollTop = 0;
	}

	function go(by: number): void {
		if (by > 0 && run.at === rows.length - 1) return;
		take(goTo(run, run.at + by, Date.now()));
		parts.heading.focus();
	}

	function finish(): void {
		run = fresh(Date.now());
		screen.close();
		dialog.close();
		keepRun(id, undefined);
	}

	dialog.addEventListener('click', ({ target }) => {
		const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'] ?? '';
		if (action === 'close') dialog.close();
		if (action === 'back') go(-1);
		if (action === 'forth') {
			if (run.at === rows.length - 1) finish();
			else go(1);
		}
		if (action === 'pause') take(pause(run, Date.now()));
		if (/^[+-]\d$/.test(action)) take(stretch(run, Number(action)));
		if (action === 'full') void toggleFull(frame);
		if (action === 'screen') {
			if (screen.open()) draw();
			else notice('screen', say('screenBlocked'));
		}
	});
	dialog.addEventListener('keydown', (event) => {
		const isWriting = event.target instanceof HTMLTextAreaElement;
		if (isWriting || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
		if (by === undefined) return;
		event.preventDefault();
		go(by);
	});
	dialog.addEventListener('close', () => {
		clearInterval(timer);
		awake?.release();
		if (document.fullscreenElement) void document.exitFullscreen();
		history.replaceState(history.state, '', location.pathname + location.search);
		closed();
	});
	document.addEventListener('fullscreenchange', () => {
		parts.full.textContent = say(document.fullscreenElement ? 'small' : 'full');
	});
	document.addEventListener('visibilitychange', () => {
		if (dialog.open && document.visibilityState === 'visible') tick();
	});
	addEventListener('pagehide', () => {
		if (!dialog.open) return;
		keep();
		screen.rest();
	});
	parts.notes.addEventListener('input', () => {
		keepNote(id, rowAt(run.at).id, parts.notes.value);
		if (isUnkept()) notice('unkept', say('unkept'));
	});
	parts.showSay.addEventListener('change', draw);
	page.append(dialog);

	return {
		open(): void {
			const now = Date.now();
			const before = keptRun(id, rows.length);
			if (isRunDamaged(id, rows.length)) notice('damaged', say('damaged'));
			run = before && isFresh(before, now) ? before : pause(fresh(now), now);
			drawn = -1;
			dialog.showModal();
			history.replaceState(history.state, '', coachHash);
			tick();
			keep();
			parts.heading.focus();
			timer = setInterval(tick, every.draw);
			awake = keepWakeful();
		},
	};
}

/** `12:05`, and `+2:30` for what is over. */
function clock(seconds: number): string {
	const all = Math.abs(seconds);
	const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
	const text =
		hours > 0
			? `${hours}:${twoDigits(minutes)}:${twoDigits(rest)}`
			: `${minutes}:${twoDigits(rest)}`;
	return seconds < 0 ? `+${text}` : text;
}

async function toggleFull(element: HTMLElement): Promise<void> {
	try {
		await (document.fullscreenElement
			? document.exitFullscreen()
			: element.requestFullscreen({ navigationUI: 'hide' }));
	} catch {
		// A phone that has no full screen shows the session over the whole page as it is.
	}
}
