import { styleText } from 'node:util';

/** Draws one line that fills up. Silent when nobody is watching, as in CI or a pipe. */
export function createProgress(label: string, total: number, out = process.stderr) {
	const width = 24;
	const start = performance.now();
	let done = 0;

	return {
		tick(name: string) {
			done++;
			if (!out.isTTY) return;
			const filled = Math.round((width * done) / total);
			const bar = '█'.repeat(filled) + styleText('dim', '░'.repeat(width - filled));
			const left = ((performance.now() - start) / done / 1000) * (total - done);
			out.write(
				`\r\x1b[2K${label} ${bar} ${done}/${total} ${left.toFixed(0)}s ${styleText('dim', name)}`,
			);
			if (done === total) out.write('\r\x1b[2K');
		},
	};
}
