import type { Property } from '../../src/prose/guard/testing/property.ts';
import type { Task } from './tasks.ts';

/** Where progress is shown: on one line of a terminal, or once in a while in a log. */
interface Output {
	isTTY?: boolean;
	write(text: string): unknown;
}

/** So often a log hears how far it is, in milliseconds. */
const often = 30_000;

/** Counts what has been tried, and shows it. */
export function openTally(properties: readonly Property[], tasks: readonly Task[], out: Output) {
	const all = tasks.reduce((sum, { runs }) => sum + runs, 0);
	const tried = properties.map(() => 0);
	const passed = properties.map(() => 0);
	const start = performance.now();
	let shown = -Infinity;
	let done = 0;

	function line(): string {
		const seconds = (performance.now() - start) / 1_000;
		const left = done === 0 ? '' : `, ${minutes((seconds / done) * (all - done))} to go`;
		const percent = Math.floor((done / all) * 100);
		return `${done} of ${all} tried (${percent} %) in ${minutes(seconds)}${left}`;
	}

	return {
		/** Counts a task that held. */
		add({ index, runs }: Task, through: number): void {
			done += runs;
			tried[index]! += runs;
			passed[index]! += through;
			if (out.isTTY) out.write(`\r\u001B[K${line()}`);
			else if (performance.now() - shown > often) {
				shown = performance.now();
				out.write(`${line()}\n`);
			}
		},

		/** Shows what was tried of each kind, after what came of it all. */
		close(result: string): void {
			const rows = properties.map(
				({ holds }, index) => `${tried[index]} tried, ${passed[index]} got through: ${holds}`,
			);
			const last = [line().replace(/, [^,]* to go$/, ''), result, ...rows];
			out.write(`${out.isTTY ? '\r\u001B[K' : ''}${last.join('\n')}\n`);
		},

		/** Claims of which too little got through to show anything; not of a handful. */
		tooFew(): string[] {
			return properties
				.filter(
					({ atLeast }, index) =>
						tried[index]! >= 1_000 && passed[index]! < tried[index]! * atLeast,
				)
				.map(({ holds }) => holds);
		},
	};
}

function minutes(seconds: number): string {
	const whole = Math.round(seconds);
	return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
