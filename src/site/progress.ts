import { styleText } from 'node:util';

/** Where progress is drawn: the screen of someone who watches, or a pipe that keeps what it gets. */
export type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'columns'> & {
	write(text: string): unknown;
};

/** Draws one line that fills up. Silent when nobody is watching, as in CI or a pipe. */
export function createProgress(label: string, total: number, out: Terminal = process.stderr) {
	const bar = createBar(total);
	let done = 0;

	return {
		tick(name: string) {
			done++;
			if (!out.isTTY) return;
			out.write(`\r\x1b[2K${label} ${bar(done)} ${styleText('dim', name)}`);
			if (done === total) out.write('\r\x1b[2K');
		},
	};
}

/**
 * Draws the same behind what is on the line already, and takes it away again, for when something
 * else writes lines and is in the middle of one. As silent, and also where a line may be too short.
 */
export function createAside(total: number, out: Terminal = process.stderr) {
	let bar: ReturnType<typeof createBar> | undefined;
	let done = 0;

	return {
		/** Shows how far we are while one more piece of the work is done. */
		async during<T>(work: () => Promise<T>): Promise<T> {
			const watched = out.isTTY && out.columns >= 100;
			// Time counts from the first piece, not from when this was set up.
			bar ??= createBar(total);
			// Save the place, draw, go back; then clear from that place on.
			if (watched) out.write(`\x1b7  ${bar(done)}\x1b8`);
			try {
				return await work();
			} finally {
				done++;
				if (watched) out.write('\x1b[K');
			}
		},
	};
}

/** Something that fills up, how many are done, and how many seconds that leaves. */
function createBar(total: number): (done: number) => string {
	const width = 24;
	const start = performance.now();
	return (done) => {
		const filled = Math.round((width * done) / total);
		const bar = '█'.repeat(filled) + styleText('dim', '░'.repeat(width - filled));
		const left = ((performance.now() - start) / done / 1000) * (total - done);
		return `${bar} ${done}/${total}${done === 0 ? '' : ` ${left.toFixed(0)}s`}`;
	};
}
