import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { scratch } from '../../src/check/testing/scratch.ts';
import { runSteps, type Outcome, type Step } from './steps.ts';

const folder = scratch();
const node = (title: string, code: string, after?: string): Step => ({
	title,
	command: [process.execPath, '-e', code],
	...(after && { after }),
});

async function run(steps: readonly Step[], slots = 2, signal?: AbortSignal) {
	const outcomes: Outcome[] = [];
	const together: string[][] = [];
	const passed = await runSteps(
		steps,
		slots,
		{ ended: (one) => outcomes.push(one), running: (titles) => together.push([...titles]) },
		signal,
	);
	return { passed, outcomes, together, titles: outcomes.map(({ title }) => title) };
}

describe('the steps of a run', () => {
	test('all run, no more at once than there is room for', async () => {
		const steps = ['a', 'b', 'c', 'd'].map((title) => node(title, 'setTimeout(() => {}, 50)'));
		const { passed, titles, together } = await run(steps);
		expect(passed).toBe(true);
		expect(titles.sort()).toEqual(['a', 'b', 'c', 'd']);
		expect(Math.max(...together.map((now) => now.length))).toBe(2);
	});

	test('wait for the step that they need, while others go on', async () => {
		const { passed, titles } = await run([
			node('needed', 'setTimeout(() => {}, 300)'),
			node('needing', '', 'needed'),
			node('other', ''),
		]);
		expect(passed).toBe(true);
		expect(titles).toEqual(['other', 'needed', 'needing']);
	});

	test('run by themselves where they measure time, after all the others', async () => {
		const alone = (title: string): Step => ({
			...node(title, 'setTimeout(() => {}, 50)'),
			alone: true,
		});
		const { passed, titles, together } = await run([
			alone('first'),
			alone('second'),
			node('needed', 'setTimeout(() => {}, 100)'),
			node('needing', '', 'needed'),
		]);
		expect(passed).toBe(true);
		expect(titles).toEqual(['needed', 'needing', 'first', 'second']);
		expect(together.filter((now) => now.includes('first') || now.includes('second'))).toEqual([
			['first'],
			['second'],
		]);
	});

	test('give what they print as a whole', async () => {
		const { outcomes } = await run([
			node('a', 'console.log("a1"); setTimeout(() => console.error("a2"), 100)'),
			node('b', 'console.log("b1"); setTimeout(() => console.log("b2"), 100)'),
		]);
		const output = new Map(outcomes.map((one) => [one.title, one.output]));
		expect(output.get('a')).toBe('a1\na2\n');
		expect(output.get('b')).toBe('b1\nb2\n');
	});

	test('stop when one fails, and nothing of them lives on', async () => {
		const mark = path.join(folder.root, 'mark');
		const grandchild = `setTimeout(() => require('fs').writeFileSync(${JSON.stringify(mark)}, ''), 1500)`;
		const { passed, outcomes, titles } = await run([
			node(
				'long',
				`require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'ignore' }); setTimeout(() => {}, 60000)`,
			),
			node('failing', 'setTimeout(() => { console.log("why"); process.exit(3); }, 500)'),
			node('never', ''),
		]);
		expect(passed).toBe(false);
		expect(titles).toEqual(['failing']);
		expect(outcomes[0]).toMatchObject({ passed: false, output: 'why\n' });
		await sleep(2000);
		expect(existsSync(mark)).toBe(false);
	});

	test('stop when they are asked to', async () => {
		const signal = AbortSignal.timeout(300);
		const { passed, titles } = await run([node('long', 'setTimeout(() => {}, 60000)')], 2, signal);
		expect(passed).toBe(false);
		expect(titles).toEqual([]);
	});

	test('do not pass when there is no such command', async () => {
		const { passed, outcomes } = await run([{ title: 'a', command: ['no-such-command-here'] }]);
		expect(passed).toBe(false);
		expect(outcomes[0]?.output).toContain('no-such-command-here');
	});
});
