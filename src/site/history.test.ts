import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { historyProblem } from './history.ts';

let folder: string;
const git = (...parameters: string[]) =>
	execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...parameters], {
		cwd: folder,
		stdio: 'ignore',
	});
beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'history-'));
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(folder, { recursive: true });
});

test('a whole history is no problem, part of one is', async () => {
	await mkdir(path.join(folder, 'whole'));
	git('init', '-q', 'whole');
	for (const message of ['one', 'two'])
		git('-C', 'whole', 'commit', '-q', '--allow-empty', '-m', message);
	git('clone', '-q', '--depth', '1', pathToFileURL(path.join(folder, 'whole')).href, 'part');
	expect(historyProblem(path.join(folder, 'whole'))).toBeUndefined();
	expect(historyProblem(path.join(folder, 'part'))).toMatch(/^The history is not whole here/);
});

test('a folder without history is told, and so is a machine without git', () => {
	expect(historyProblem(folder)).toMatch(/^There is no git repository here/);
	vi.stubEnv('PATH', folder);
	expect(historyProblem(folder)).toMatch(/^There is no git here/);
});
