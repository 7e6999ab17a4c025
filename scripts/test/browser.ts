import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Debian's browser without a window: half the work of the full one for the same tests. */
const shell = '/usr/bin/chromium-headless-shell';

/** Where people have a browser of Chromium's family, on Linux, macOS and Windows. */
const chromiums = [
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

const firefoxes = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const firstOf = (paths: readonly (string | undefined)[]) =>
	paths.find((path) => path && existsSync(path));

/** The path of Chromium: `CHROME_PATH`, one installed, or Playwright's own. */
function findChromium(): string | undefined {
	return firstOf([process.env['CHROME_PATH'], shell, ...chromiums, chromium.executablePath()]);
}

/** The path of Firefox: `FIREFOX_PATH` or one installed. */
export function findFirefox(): string | undefined {
	return firstOf([process.env['FIREFOX_PATH'], ...firefoxes]);
}

/**
 * The path of Chromium on this machine.
 *
 * @throws When there is none, with the sentence that says what to do.
 */
export function theChromium(): string {
	const found = findChromium();
	if (found) return found;
	throw new Error(
		`The tests need a browser: install Chromium, Chrome or Edge (on Debian, as root: apt-get install chromium-headless-shell firefox-esr), or set CHROME_PATH to the one you have.`,
	);
}

/**
 * Finds the browsers that the tests open. Root on Debian gets those that are missing.
 *
 * @throws When there is no Chromium, with the sentence that says what to do.
 */
export function ensureBrowsers(): { chromium: string; firefox: string | undefined } {
	const missing = [
		...(process.env['CHROME_PATH'] || existsSync(shell) ? [] : ['chromium-headless-shell']),
		...(findFirefox() ? [] : ['firefox-esr']),
	];
	if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.error(`Installing Debian’s ${missing.join(' and ')} for the tests …`);
		apt('update', '-qq');
		// One at a time: where one is unknown, the other still comes.
		for (const name of missing) apt('install', '-y', '-qq', '--no-install-recommends', name);
	}
	const firefox = findFirefox();
	if (!firefox) {
		console.error(
			'There is no Firefox here, so nothing is tried in it: install it, or set FIREFOX_PATH.',
		);
	}
	return { chromium: theChromium(), firefox };
}

function apt(...parameters: string[]): void {
	spawnSync('apt-get', parameters, {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
}

/**
 * How Chromium starts without a window, and without any traffic of its own.
 *
 * @param more What else it is started with.
 */
export function launchOptions(executablePath: string, more: readonly string[] = []) {
	return {
		executablePath,
		args: [
			// It opens nothing but this site; in many containers it cannot make a sandbox.
			'--no-sandbox',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			...more,
		],
	};
}

/** For pages that live too short to earn back what a second compiling of their scripts costs. */
export const forShortLives = '--js-flags=--no-opt,--no-maglev';

/** Starts Chromium without a window. */
export function launchBrowser(
	executablePath: string,
	more: readonly string[] = [],
): Promise<Browser> {
	return chromium.launch(launchOptions(executablePath, more));
}
