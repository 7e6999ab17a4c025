import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What a page of WebKitGTK takes: its driver, a browser, and a screen that nobody sees. */
const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';
const [browser] = globSync('/usr/{lib,libexec}/{,*/}webkit2gtk-4.*/MiniBrowser');

/** Why Safari's engine cannot be tried on this machine, if it cannot. */
export const noWebKit =
	[driver, screen].find((one) => !existsSync(one)) ?? (browser ? '' : 'MiniBrowser');

/** A window of WebKitGTK, driven by the W3C's WebDriver. */
export interface WebKit {
	goto(url: string): Promise<void>;
	resize(width: number, height: number): Promise<void>;
	/** The value of an expression in the page. */
	evaluate<T>(expression: string): Promise<T>;
	close(): Promise<void>;
}

export async function launchWebKit(): Promise<WebKit> {
	const started: ChildProcess[] = [];
	const stop = () => started.reverse().forEach((one) => one.kill());
	try {
		const display = await startScreen(started);
		const port = await freePort();
		started.push(
			spawn(driver, [`--port=${port}`], {
				stdio: 'ignore',
				env: { ...process.env, DISPLAY: display },
			}),
		);
		const root = `http://127.0.0.1:${port}`;
		await until(() => fetch(`${root}/status`).then(({ ok }) => ok));
		const { sessionId } = await send<{ sessionId: string }>(`${root}/session`, {
			capabilities: {
				alwaysMatch: {
					'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
				},
			},
		});
		const session = `${root}/session/${sessionId}`;
		return {
			goto: (url) => send(`${session}/url`, { url }),
			resize: (width, height) => send(`${session}/window/rect`, { width, height }),
			evaluate: (expression) =>
				send(`${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
			async close() {
				await fetch(session, { method: 'DELETE' }).catch(() => undefined);
				stop();
			},
		};
	} catch (error) {
		stop();
		throw error;
	}
}

/** Starts a screen and gives its name. */
function startScreen(started: ChildProcess[]): Promise<string> {
	const child = spawn(
		screen,
		['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
		},
	);
	started.push(child);
	return new Promise((resolve, reject) => {
		child.once('exit', () => reject(new Error('The screen for WebKitGTK did not start.')));
		child.stdio[3]!.once('data', (number: Buffer) => resolve(`:${String(number).trim()}`));
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

async function until(isReady: () => Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		if (await isReady().catch(() => false)) return;
		await wait(100);
	}
	throw new Error('WebKitGTK did not start in ten seconds.');
}

async function send<T>(url: string, body: unknown): Promise<T> {
	const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
	const { value } = (await response.json()) as { value: T & { message?: string } };
	if (!response.ok) throw new Error(value.message ?? response.statusText);
	return value;
}
