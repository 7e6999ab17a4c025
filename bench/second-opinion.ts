/**
 * Holds every page of the built site against two checkers that the tests do not use: the Nu
 * validator of the W3C, and the accessibility engine of IBM Equal Access. Ends with 1 when either
 * finds something wrong.
 *
 * Both are fetched by npm when this runs; they are no dependency of the project. Nu needs Java, and
 * is left out, aloud, where there is none.
 *
 * Usage: node bench/second-opinion.ts [address …] [--dist dist]
 *
 * With addresses, such as `levers/allies` or `en/scan`, IBM's engine looks at those pages only.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { ensureBrowsers, launchBrowser } from '../scripts/test/browser.ts';
import { siteConfig } from '../site.config.ts';
import { serveSite } from '../scripts/serve/server.ts';
import { project, scratchFolder } from './copy.ts';

const packages = { nu: 'vnu-jar@26.9.27', ibm: 'accessibility-checker-engine@4.0.34' };

/** Pages as long as hundreds, on which IBM's engine does not finish; their parts are looked at. */
const tooLong = ['all/', 'en/all/'];

/** What IBM's engine says wrongly, each looked at by hand in the accessibility tree. */
const wrong: readonly { rule: string; at: RegExp; why: string }[] = [
	{
		rule: 'fieldset_label_valid',
		at: /share-a-case\/ /,
		why: 'the legend of a group in closed details is there when they open',
	},
	{
		rule: 'label_content_exists',
		at: /worksheets\/[^ ]+\/ /,
		why: 'the labels of a table are clipped, and name their fields all the same',
	},
	{
		rule: 'table_headers_related',
		at: /matrix\/ /,
		why: 'the heads of groups stand above column groups, which HTML relates them to',
	},
];

/** How long IBM's engine may take for a page, in milliseconds. */
const patience = 120_000;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { dist: { type: 'string', default: path.join(project, 'dist') } },
});
const dist = path.resolve(values.dist);
if (!existsSync(path.join(dist, 'index.html'))) {
	throw new Error(`There is no site in “${dist}”. Run npm run build first.`);
}
const scratch = scratchFolder();
execFileSync(
	'npm',
	[
		'install',
		'--prefix',
		scratch,
		'--no-audit',
		'--no-fund',
		'--ignore-scripts',
		'--silent',
		...Object.values(packages),
	],
	{ stdio: 'inherit' },
);
const found = [...askNu(), ...(await askIbm())];
for (const one of found) console.log(one);
console.log(found.length === 0 ? 'Nothing wrong.' : `${found.length} things wrong.`);
process.exitCode = found.length === 0 ? 0 : 1;

/** Errors of the Nu validator, as `file:line message`. */
function askNu(): string[] {
	if (spawnSync('java', ['-version']).error) {
		console.log('There is no Java here, so the Nu validator is left out.');
		return [];
	}
	const jar = path.join(scratch, 'node_modules/vnu-jar/build/dist/vnu.jar');
	const options = ['--skip-non-html', '--errors-only', '--exit-zero-always', '--format', 'json'];
	const { stdout, stderr, status } = spawnSync(
		'java',
		['-Xss8m', '-jar', jar, '--stdout', ...options, dist],
		{ encoding: 'utf8', maxBuffer: 2 ** 28 },
	);
	if (status !== 0) throw new Error(`The Nu validator failed. ${stderr}`);
	const { messages } = JSON.parse(stdout) as {
		messages: { url: string; lastLine?: number; message: string }[];
	};
	console.log(`${packages.nu}: ${messages.length} errors.`);
	return messages.map(({ url, lastLine, message }) => `${url}:${lastLine ?? 0} ${message}`);
}

/** Violations that IBM's engine is sure of, as `address rule at element`. */
async function askIbm(): Promise<string[]> {
	const engine = readFileSync(
		path.join(scratch, 'node_modules/accessibility-checker-engine/ace.js'),
		'utf8',
	);
	const site = await serveSite(dist, 0, siteConfig.base);
	const browser = await launchBrowser(ensureBrowsers().chromium);
	const violations: string[] = [];
	try {
		for (const address of addresses()) {
			const context = await browser.newContext({ bypassCSP: true });
			try {
				const page = await context.newPage();
				await page.goto(new URL(address, site.url).href);
				await page.evaluate(engine);
				const found = await Promise.race([violationsOn(page), late()]);
				violations.push(...found.map((one) => `/${address} ${one}`));
			} finally {
				await context.close();
			}
		}
	} finally {
		await browser.close();
		await site.close();
	}
	const isWrong = (one: string) =>
		wrong.some(({ rule, at }) => at.test(one) && one.includes(` ${rule} `));
	const [kept, left] = [violations.filter((one) => !isWrong(one)), violations.filter(isWrong)];
	console.log(
		`${packages.ibm}: ${kept.length} violations on ${addresses().length} pages, and ${left.length} that are none:`,
	);
	for (const { rule, at, why } of wrong) {
		const count = left.filter((one) => at.test(one) && one.includes(` ${rule} `)).length;
		console.log(`  ${count} × ${rule}: ${why}.`);
	}
	return kept;
}

/** The pages that IBM's engine looks at, without the slash at the start. */
function addresses(): string[] {
	const all = globSync('**/*.html', { cwd: dist })
		.map((file) => file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1'))
		.filter((address) => !tooLong.includes(address))
		.sort();
	const asked = positionals.map((one) => `${one.replace(/^\/|\/$/g, '')}/`.replace(/^\/$/, ''));
	return asked.length === 0 ? all : all.filter((address) => asked.includes(address));
}

function late(): Promise<string[]> {
	return new Promise((resolve) => {
		setTimeout(resolve, patience, [`did not finish within ${patience / 1_000} s`]).unref();
	});
}

function violationsOn(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		interface Result {
			ruleId: string;
			value: [string, string];
			path: { dom: string };
		}
		const { ace } = window as unknown as {
			ace: {
				Checker: new () => { check(node: Node, rules: string[]): Promise<{ results: Result[] }> };
			};
		};
		const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
		if (results.length === 0) throw new Error('The engine looked at nothing.');
		return results
			.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
			.map(({ ruleId, path }) => `${ruleId} at ${path.dom}`);
	});
}
