import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratch } from '../../src/check/testing/scratch.ts';
import { commands, start } from './commands.ts';

const folder = scratch();
const run = commands();

describe('a command that is run in a process with others', () => {
	test.each([
		['prints and is fine', `console.log('a'); console.error('b'); console.log('c');`],
		['says what it is asked, and where', `console.log(process.argv.slice(2), process.cwd());`],
		['sets its code', `console.error('wrong'); process.exitCode = 2;`],
		['ends itself', `console.log('a'); process.exit(3); console.log('never');`],
		['ends itself as it was going to', `process.exitCode = 4; process.exit();`],
		['waits for something', `await new Promise((done) => setTimeout(done, 20)); console.log('d');`],
	])('%s, as one that is started', async (_, code) => {
		await folder.write({ 'one.mjs': code });
		const script = path.join(folder.root, 'one.mjs');
		const started = start(folder.root, script, '--x', 'y z');
		expect(await run(folder.root, script, '--x', 'y z')).toEqual(started);
	});

	test.each([
		['throws', `throw new Error('no');`],
		['rejects', `await Promise.reject(new Error('no'));`],
		['cannot be read', `import './nowhere.mjs';`],
	])('%s, with a trace of its code and a code of its own', async (_, code) => {
		await folder.write({ 'one.mjs': code });
		const script = path.join(folder.root, 'one.mjs');
		for (const { status, text } of [start(folder.root, script), await run(folder.root, script)]) {
			expect(status).toBe(1);
			expect(text).toMatch(/^\s+at .+:\d+:\d+\)?$/m);
		}
	});

	test('knows nothing of the one before', async () => {
		await folder.write({ 'bad.mjs': 'process.exit(1)', 'good.mjs': `console.log('good')` });
		const [bad, good] = ['bad.mjs', 'good.mjs'].map((one) => path.join(folder.root, one));
		expect(await run(folder.root, bad!)).toEqual({ status: 1, text: '' });
		expect(await run(folder.root, good!)).toEqual({ status: 0, text: 'good\n' });
		expect(await run(folder.root, bad!)).toEqual({ status: 1, text: '' });
	});
});
