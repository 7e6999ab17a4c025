import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { joinFiles } from './join.ts';

let site: string;

beforeEach(() => {
	site = mkdtempSync(path.join(tmpdir(), 'joined-'));
	mkdirSync(path.join(site, '_astro'));
	mkdirSync(path.join(site, 'en'));
	write('_astro/a.css', 'a{color:red}');
	write('_astro/paper.css', 'p{color:#000}');
	write('_astro/shared.js', 'export const say = (what) => console.log(what);');
	write('_astro/a.js', "import { say } from './shared.js'; say('a'); import('./late.js');");
	write('_astro/late.js', "import { say } from './shared.js'; say('late');");
	write('_astro/other.js', "console.log('other');");
	write('index.html', html('a'));
	write('en/index.html', html('a'));
});

function write(name: string, text: string): void {
	writeFileSync(path.join(site, name), text);
}

const read = (name: string) => readFileSync(path.join(site, name), 'utf8');

const html = (...scripts: string[]) =>
	`<head><link rel="stylesheet" href="/edition/_astro/a.css"><link rel="stylesheet" href="/edition/_astro/paper.css" media="print"></head><body>${scripts
		.map((name) => `<script type="module" src="/edition/_astro/${name}.js"></script>`)
		.join('')}</body>`;

const addressIn = (page: string, ending: string) =>
	new RegExp(`"/edition/(_astro/page\\.[\\w-]+\\.${ending})"`).exec(page)?.[1] ?? '';

describe('joinFiles', () => {
	test('gives pages that ask for the same one file, and keeps what is fetched later apart', async () => {
		await joinFiles(site, '/edition');
		const style = addressIn(read('index.html'), 'css');
		const script = addressIn(read('index.html'), 'js');
		expect(read(style)).toBe('@media print{p{color:#000}}\na{color:red}');
		expect(read(script)).not.toContain('late"');
		expect(read('en/index.html')).toBe(read('index.html'));
		const files = readdirSync(path.join(site, '_astro'));
		expect(files.filter((name) => name.startsWith('late.'))).toHaveLength(1);
		// What nothing asks for any more is gone; what another file may ask for stays.
		expect(existsSync(path.join(site, '_astro/a.js'))).toBe(false);
		expect(existsSync(path.join(site, '_astro/other.js'))).toBe(true);
	});

	test('names files by what is in them', async () => {
		await joinFiles(site, '/edition');
		const before = addressIn(read('index.html'), 'js');
		write('_astro/a.css', 'a{color:red}');
		write('_astro/paper.css', 'p{color:#000}');
		write('_astro/a.js', "console.log('changed');");
		write('index.html', html('a'));
		await joinFiles(site, '/edition');
		expect(addressIn(read('index.html'), 'js')).not.toBe(before);
	});

	test('keeps a part whose name and text stay what they were', async () => {
		const part = 'console.log("late");\n//#endregion';
		write('_astro/a.js', "import('./late.js');");
		write('_astro/late.js', part);
		await joinFiles(site, '/edition');
		const [name = ''] = readdirSync(path.join(site, '_astro')).filter((file) =>
			/^late\.[\w-]+\.js$/.test(file),
		);
		// As Astro may have named it.
		write(`_astro/${name}`, read(`_astro/${name}`));
		write('_astro/a.js', `import('./${name}');`);
		write('_astro/a.css', '');
		write('_astro/paper.css', '');
		write('index.html', html('a'));
		write('en/index.html', html('a'));
		await joinFiles(site, '/edition');
		expect(existsSync(path.join(site, '_astro', name))).toBe(true);
	});

	test('refuses a page that asks for a file that is not there', async () => {
		write('index.html', html('nowhere'));
		await expect(joinFiles(site, '/edition')).rejects.toThrow(/nowhere/);
	});
});
