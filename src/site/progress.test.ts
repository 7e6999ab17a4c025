import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createAside, createProgress, type Terminal } from './progress.ts';

/** A terminal that keeps what is written on it. */
function terminal(size: Partial<Terminal> = {}) {
	const written: string[] = [];
	const out: Terminal = {
		isTTY: true,
		columns: 120,
		write: (text) => written.push(text),
		...size,
	};
	return { out, written };
}

describe('createProgress', () => {
	test('fills up, and leaves an empty line', () => {
		const { out, written } = terminal();
		const { tick } = createProgress('Reading', 2, out);
		tick('one');
		tick('two');
		expect(written.map((text) => stripVTControlCharacters(text).trim())).toEqual([
			'Reading ████████████░░░░░░░░░░░░ 1/2 0s one',
			'Reading ████████████████████████ 2/2 0s two',
			'',
		]);
		expect(written.at(-1)).toBe('\r\x1b[2K');
	});

	test('says nothing in a pipe', () => {
		const { out, written } = terminal({ isTTY: false });
		createProgress('Reading', 1, out).tick('one');
		expect(written).toEqual([]);
	});
});

describe('createAside', () => {
	test('draws behind what is there, returns to its place and clears it when the work is done', async () => {
		const { out, written } = terminal();
		const aside = createAside(2, out);
		const seen = await aside.during(async () => written.at(-1)!);
		expect(seen).toMatch(/^\x1b7 {2}.* 0\/2\x1b8$/);
		expect(written.at(-1)).toBe('\x1b[K');
		await aside.during(async () => {});
		expect(written.at(-2)).toMatch(/ 1\/2 0s\x1b8$/);
	});

	test('clears its place when the work fails', async () => {
		const { out, written } = terminal();
		const work = createAside(1, out).during(() => Promise.reject(new Error('no font')));
		await expect(work).rejects.toThrow('no font');
		expect(written.at(-1)).toBe('\x1b[K');
	});

	test.each([{ isTTY: false }, { columns: 80 }])('says nothing with %o', async (size) => {
		const { out, written } = terminal(size);
		expect(await createAside(1, out).during(async () => 'done')).toBe('done');
		expect(written).toEqual([]);
	});
});
