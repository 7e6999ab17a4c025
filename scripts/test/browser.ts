import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where people have a browser of Chromium's family, on Linux, macOS and Windows. */
const known = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/microsoft-edge',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser on this machine: `CHROME_PATH`, one installed, or Playwright's own. */
function findBrowser(): string | undefined {
	return [process.env['CHROME_PATH'], ...known, chromium.executablePath()].find(
		(path) => path && existsSync(path),
	);
}

/**
 * Finds a browser, or installs Debian's where that is possible.
 *
 * @throws When there is none and none can be installed, with the sentence that says what to do.
 */
export function ensureBrowser(): string {
	const found = findBrowser();
	if (found) return found;
	const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	if (existsSync('/usr/bin/apt-get')) {
		console.error('No browser found: installing Debian’s chromium for the tests …');
		for (const command of [
			['apt-get', 'update', '-qq'],
			['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
		]) {
			const [program, ...parameters] = [...sudo, ...command];
			spawnSync(program!, parameters, {
				stdio: ['ignore', 'ignore', 'inherit'],
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			});
		}
	}
	const installed = findBrowser();
	if (installed) return installed;
	throw new Error(
		'The tests need a browser: install Chromium, Chrome or Edge, or set CHROME_PATH to the one you have.',
	);
}

/** Starts a browser without a window, and without any traffic of its own. */
export function launchBrowser(executablePath: string) {
	return chromium.launch({
		executablePath,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
		],
	});
}
