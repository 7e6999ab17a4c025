import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isRunning } from './lock.ts';

/** Writes a site of two pages, says when it is halfway, and does what it was asked to. */
const builder = `
import { mkdirSync, writeFileSync } from 'node:fs';
const [mode, text, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
writeFileSync(folder + '/index.html', '<a href="/other/">' + text + '</a>');
console.log('half');
if (mode === 'slow') await new Promise((resolve) => setTimeout(resolve, 1500));
if (mode === 'busy') for (const end = Date.now() + 1500; Date.now() < end; );
if (mode === 'fail') process.exit(1);
if (mode !== 'dead') { mkdirSync(folder + '/other'); writeFileSync(folder + '/other/index.html', text); }
`;

let root: string;
let started: ChildProcess[];
beforeEach(async () => {
	root = await mkdtemp(path.join(os.tmpdir(), 'build-'));
	await prepare(root);
	started = [];
});
afterEach(async () => {
	for (const child of started) child.kill('SIGKILL');
	await rm(root, { recursive: true, force: true });
});

async function prepare(folder: string) {
	await mkdir(folder, { recursive: true });
	await writeFile(path.join(folder, 'builder.mjs'), builder);
	await writeFile(
		path.join(folder, 'build.mts'),
		`import { buildSite } from ${JSON.stringify(path.resolve('scripts/build/site.ts'))};
		const [mode, text, folder] = process.argv.slice(2);
		process.exitCode = await buildSite({ root: process.cwd(), folder, base: '/', program: ['builder.mjs', mode, text] });`,
	);
}

/** Starts a build, and waits until it is halfway. */
async function start(mode: string, text: string, folder = 'dist', cwd = root) {
	const child = spawn(process.execPath, ['build.mts', mode, text, folder], {
		cwd,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	started.push(child);
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
	const ended = once(child, 'close').then(([code]) => ({
		code: code as number,
		said: said.trim(),
	}));
	await Promise.race([once(child.stdout, 'data'), ended]);
	return { child, ended };
}

const build = async (...parameters: Parameters<typeof start>) => (await start(...parameters)).ended;
const pageOf = (folder = 'dist') =>
	readFile(path.join(root, folder, 'index.html'), 'utf8').catch(() => 'none');
const foldersIn = async () =>
	(await readdir(root, { withFileTypes: true }))
		.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
		.map(({ name }) => name);

describe('buildSite', () => {
	test('puts a whole site in the place of the old one', async () => {
		expect(await build('good', 'old')).toEqual({ code: 0, said: '' });
		const { ended } = await start('slow', 'new');
		expect(await pageOf()).toContain('old');
		expect(await ended).toEqual({ code: 0, said: '' });
		expect(await pageOf()).toContain('new');
		expect(await foldersIn()).toEqual(['dist']);
	});

	test('leaves no site when the build fails, and says so', async () => {
		await build('good', 'old');
		expect(await build('fail', 'new')).toEqual({
			code: 1,
			said: 'The build failed, so there is no site. What is wrong stands above.',
		});
		expect(await foldersIn()).toEqual([]);
	});

	test('leaves no site whose links lead nowhere, and names them', async () => {
		const { code, said } = await build('dead', 'new');
		expect(code).toBe(1);
		expect(said).toContain('1 link leads to a file that was not made');
		expect(said).toContain('/index.html → /other/');
		expect(await foldersIn()).toEqual([]);
	});

	test.each(['SIGINT', 'SIGTERM'] as const)('keeps the old site on %s', async (signal) => {
		await build('good', 'old');
		const { child, ended } = await start('slow', 'new');
		child.kill(signal);
		expect(await ended).toEqual({
			code: 130,
			said: 'The build was stopped, so the site is as it was.',
		});
		expect(await pageOf()).toContain('old');
		expect(await foldersIn()).toEqual(['dist']);
	});

	test('keeps the old site when it is killed, takes its builder along, and builds again', async () => {
		await build('good', 'old');
		const { child } = await start('slow', 'new');
		const files = await readdir(path.join(root, 'node_modules/.cache/build-lock'));
		const pids = files.map((name) => Number.parseInt(name, 10));
		child.kill('SIGKILL');
		await once(child, 'exit');
		expect(pids).toHaveLength(2);
		await vi.waitFor(() => {
			expect(pids.filter(isRunning)).toEqual([]);
		}, 5000);
		expect(await pageOf()).toContain('old');
		expect(await build('good', 'newer')).toEqual({ code: 0, said: '' });
		expect(await pageOf()).toContain('newer');
		expect(await foldersIn()).toEqual(['dist']);
	});

	test('lets no second build start beside the first, nor beside a builder without its leader', async () => {
		const { child, ended } = await start('slow', 'first');
		const second = await build('good', 'second');
		expect(second).toEqual({
			code: 1,
			said: expect.stringMatching(
				/^Another build of this project is running \(process \d+\): wait until it is done\.$/,
			),
		});
		expect(await ended).toEqual({ code: 0, said: '' });
		expect(await pageOf()).toContain('first');

		const busy = await start('busy', 'third');
		busy.child.kill('SIGKILL');
		await once(busy.child, 'exit');
		expect((await build('good', 'fourth')).said).toMatch(/^Another build/);
		expect(child.exitCode).toBe(0);
	});

	test('takes no notice of a lock that was left behind', async () => {
		const lock = path.join(root, 'node_modules/.cache/build-lock');
		const hourAgo = new Date(Date.now() - 3_600_000);
		for (const [name, time] of [
			['999999999.left', new Date()],
			[`${process.pid}.left`, hourAgo],
			['no-number', new Date()],
			[undefined, new Date()],
		] as const) {
			await mkdir(lock, { recursive: true });
			if (name) {
				await writeFile(path.join(lock, name), '');
				await utimes(path.join(lock, name), time, time);
			}
			expect(await build('good', 'new')).toEqual({ code: 0, said: '' });
			expect(existsSync(lock)).toBe(false);
		}
	});

	test.each(['x%41', 'a#b', 'what?'])('refuses to build in a folder called “%s”', async (name) => {
		const odd = path.join(root, name);
		await prepare(odd);
		const { code, said } = await build('good', 'new', 'dist', odd);
		expect(code).toBe(1);
		expect(said).toMatch(
			/^The site cannot be built in “.*”: move the project to a folder without “[%#?]” in its name\.$/,
		);
	});

	test('builds in a folder with spaces and accents, and below a folder that is not there yet', async () => {
		root = path.join(root, 'mijn map é');
		await prepare(root);
		expect(await build('good', 'new', 'deep/er/dist')).toEqual({ code: 0, said: '' });
		expect(await pageOf('deep/er/dist')).toContain('new');
	});
});

/** A place on another disk, where there is one. */
const elsewhere = '/dev/shm';
describe.runIf(existsSync(elsewhere))('on another disk', () => {
	test('the site is moved there whole', async () => {
		const folder = await mkdtemp(path.join(elsewhere, 'build-'));
		try {
			const site = path.join(folder, 'dist');
			for (const text of ['old', 'new']) {
				expect(await build('good', text, site)).toEqual({ code: 0, said: '' });
				expect(await readFile(path.join(site, 'index.html'), 'utf8')).toContain(text);
			}
			expect(await readdir(folder)).toEqual(['dist']);
			expect(await foldersIn()).toEqual([]);
		} finally {
			await rm(folder, { recursive: true });
		}
	});
});

describe('buildSite, where nothing changed', () => {
	const git = (...command: string[]) =>
		execFileSync('git', ['-c', 'user.name=N', '-c', 'user.email=n@example.org', ...command], {
			cwd: root,
			stdio: 'pipe',
		});
	/** Whether the site was made again. */
	async function isMade(env: NodeJS.ProcessEnv = {}): Promise<boolean> {
		vi.stubEnv('SITE_TITLE', env['SITE_TITLE']);
		const before = await stat(path.join(root, 'dist/index.html')).catch(() => undefined);
		expect(await build('good', 'text')).toEqual({ code: 0, said: '' });
		const after = await stat(path.join(root, 'dist/index.html'));
		return before?.ino !== after.ino;
	}

	beforeEach(async () => {
		await writeFile(path.join(root, '.gitignore'), 'node_modules/\ndist*/\n');
		await writeFile(path.join(root, 'page.mdx'), 'text');
		git('init', '--quiet');
		git('add', '--all');
		git('commit', '--quiet', '--message=First');
		expect(await isMade()).toBe(true);
	});
	afterEach(() => vi.unstubAllEnvs());

	test('leaves the site as it is', async () => {
		expect(await isMade()).toBe(false);
	});

	test.each<[string, () => unknown]>([
		['a page changed', () => writeFile(path.join(root, 'page.mdx'), 'other')],
		['a page is new', () => writeFile(path.join(root, 'new.mdx'), 'text')],
		['a page is gone', () => rm(path.join(root, 'page.mdx'))],
		['the history grew', () => git('commit', '--quiet', '--allow-empty', '--message=Second')],
		['a file of the site changed', () => writeFile(path.join(root, 'dist/index.html'), '')],
		['a file was laid into the site', () => writeFile(path.join(root, 'dist/more.html'), '')],
		['a file of the site is gone', () => rm(path.join(root, 'dist/other/index.html'))],
	])('builds it when %s', async (_, change) => {
		await change();
		expect(await isMade()).toBe(true);
		expect(await isMade()).toBe(false);
	});

	test('builds it under another name', async () => {
		expect(await isMade({ SITE_TITLE: 'Other' })).toBe(true);
	});
});
