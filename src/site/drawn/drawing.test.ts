import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawing } from './drawing.ts';

type Draw = (text: string) => Uint8Array;

const source = `
import { randomBytes } from 'node:crypto';
/** Other bytes every time, to see who was called. */
export const draw = (text) => randomBytes(8);
export const fail = (text) => { throw new TypeError('no ink for ' + text); };
export const stop = () => process.exit(3);
`;

let folder: string;
let file: string;
beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'drawing-'));
	file = path.join(folder, 'draw.ts');
	await writeFile(file, source);
});
afterEach(() => rm(folder, { recursive: true }));

const store = () => path.join(folder, 'store');
const open = (name = 'draw') => drawing<Draw>(file, name, store());

describe('drawing', () => {
	test('draws a thing once in a build', async () => {
		const draw = open();
		const [first, second] = await Promise.all([draw.now('a.png', 'a'), draw.now('a.png', 'a')]);
		expect(first).toHaveLength(8);
		expect(second).toEqual(first);
		expect(await draw.now('b.png', 'b')).not.toEqual(first);
	});

	test('takes it from the last build until its words or the code change', async () => {
		const first = await open().now('a.png', 'a');
		expect(Buffer.from(await open().now('a.png', 'a'))).toEqual(Buffer.from(first));
		expect(await readdir(store())).toHaveLength(1);
		await writeFile(file, source.replace('other bytes', 'other code'.repeat(2)) + '\n');
		expect(Buffer.from(await open().now('a.png', 'a'))).not.toEqual(Buffer.from(first));
	});

	test('says which file could not be drawn, and why', async () => {
		const failed = await open('fail')
			.now('social/a.png', 'a')
			.catch((error: Error) => error);
		expect(failed).toMatchObject({
			message: 'social/a.png could not be drawn: no ink for a',
			cause: { message: 'no ink for a' },
		});
	});

	test('does not wait for a thread that stopped', async () => {
		await expect(open('stop').now('a.png', 'a')).rejects.toThrow(
			'a.png could not be drawn: its thread stopped with code 3',
		);
		expect(await open().now('b.png', 'b')).toHaveLength(8);
	});
});
