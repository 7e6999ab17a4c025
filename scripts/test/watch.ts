import { styleText } from 'node:util';
import type { Terminal } from '../../src/site/progress.ts';
import type { Listener, Outcome } from './steps.ts';

/**
 * Prints what each step said once it has ended. Someone who watches also sees, on one line, what
 * runs at the moment and for how long already.
 *
 * @param total How many steps there are.
 */
export function watchSteps(
	total: number,
	out: Pick<Terminal, 'write'> = process.stdout,
	screen: Terminal = process.stderr,
): Listener & { close(): void } {
	const start = performance.now();
	const since = () => `${((performance.now() - start) / 1000).toFixed(0)} s`;
	let now: readonly string[] = [];
	let done = 0;
	const clear = () => screen.isTTY && screen.write('\r\x1b[2K');
	const draw = () => {
		if (!screen.isTTY) return;
		const line = `${done}/${total} done after ${since()} · ${now.join(', ')} …`;
		screen.write(`\r\x1b[2K${styleText('dim', line.slice(0, screen.columns - 1))}`);
	};
	const timer = screen.isTTY ? setInterval(draw, 1000).unref() : undefined;

	return {
		ended({ title, passed, seconds, output }: Outcome) {
			done++;
			clear();
			out.write(`\n── ${title} ──\n${output}`);
			out.write(`${title}: ${seconds.toFixed(1)} s\n`);
			if (!passed) out.write(`\n${title} failed; what is wrong stands above.\n`);
		},
		running(titles) {
			now = titles;
			draw();
		},
		close() {
			clearInterval(timer);
			clear();
			if (done === total) out.write(`\nAll of it in ${since()}.\n`);
		},
	};
}
