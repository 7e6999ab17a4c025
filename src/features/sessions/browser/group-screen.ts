import { make } from '../../../ui/dom.ts';
import { colours } from '../../../language/active.ts';

/** What the group sees of a row: nothing that is for the coach only. */
interface Shown {
	title: string;
	work: string;
	time: string;
	isOver: boolean;
	next: string;
	/** Sentences, if whoever leads wants the group to see them. */
	say: readonly string[];
}

const style = `
	:root { color-scheme: light dark; }
	body {
		box-sizing: border-box;
		display: flex;
		flex-direction: column;
		gap: 3vmin;
		margin: 0;
		min-height: 100vh;
		padding: 6vmin;
		background: light-dark(#fff, #17111d);
		color: light-dark(#21172a, #efe9f2);
		font: 4.5vmin/1.35 system-ui, sans-serif;
		overflow-wrap: anywhere;
	}
	h1 { margin: 0; font-size: 10vmin; line-height: 1.1; }
	p, ul { margin: 0; }
	ul { padding: 0; list-style: none; }
	li + li { margin-top: 2vmin; }
	li { border-inline-start: 1vmin solid ${colours.signal}; padding-inline-start: 3vmin; }
	.time { margin-top: auto; font-size: 22vmin; font-weight: 700; line-height: 1; font-variant-numeric: tabular-nums; }
	.over { color: light-dark(#a8321f, #ffa08e); }
	.next { color: light-dark(#5f5168, #bbacc6); }
`;

/**
 * A plain window for the projector. It is drawn from here, so that it needs no network, and a
 * window that was open before a reload is taken up again.
 */
export function createGroupScreen(title: string, language: string) {
	let screen: Window | null = null;
	let parts: ReturnType<typeof drawParts> | undefined;

	const isOpen = () => screen !== null && !screen.closed;

	return {
		/** Opens the window, or finds it again. Says whether the browser allowed it. */
		open(): boolean {
			screen = open('', `group-${location.pathname}`, 'popup,width=1024,height=640');
			if (!screen) return false;
			parts = drawParts(screen, title, language);
			screen.focus();
			return true;
		},
		draw(shown: Shown): void {
			if (!isOpen() || !parts) return;
			parts.heading.textContent = shown.title;
			parts.work.textContent = shown.work;
			parts.time.textContent = shown.time;
			parts.time.className = shown.isOver ? 'time over' : 'time';
			parts.next.textContent = shown.next && `→ ${shown.next}`;
			const said = JSON.stringify(shown.say);
			if (parts.say.dataset['said'] === said) return;
			parts.say.dataset['said'] = said;
			parts.say.replaceChildren(...shown.say.map((one) => make('li', {}, one)));
		},
		/** Nobody counts any more: a clock that stands still would be wrong. */
		rest(): void {
			if (isOpen() && parts) parts.time.textContent = '';
		},
		close(): void {
			if (isOpen()) screen?.close();
			screen = null;
		},
	};
}

function drawParts(screen: Window, title: string, language: string) {
	const { document: page } = screen;
	const { CSSStyleSheet: Sheet } = screen as Window & typeof globalThis;
	const sheet = new Sheet();
	sheet.replaceSync(style);
	page.adoptedStyleSheets = [sheet];
	page.title = title;
	page.documentElement.lang = language;
	const heading = make('h1');
	const work = make('p');
	const say = make('ul');
	const time = make('p', { className: 'time' });
	const next = make('p', { className: 'next' });
	page.body.replaceChildren(heading, work, say, time, next);
	return { heading, work, say, time, next };
}
