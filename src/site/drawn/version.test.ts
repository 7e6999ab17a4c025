import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { versionOf } from './version.ts';

const files = {
	'package-lock.json': '{}',
	'src/draw.ts': `import type { Box } from './box.ts';\nimport {\n\tone,\n} from './parts/one.ts';\nimport fs from 'node:fs';\nexport const ending = './gone.ts';\n`,
	'src/box.ts': 'export interface Box {}',
	'src/parts/one.ts': `export * from '../two.ts';\nimport words from '../words.json' with { type: 'json' };\n`,
	'src/two.ts': `import './draw.ts';\nexport const three = () => import('./three.ts');\n`,
	'src/three.ts': 'export const three = 3;',
	'src/words.json': '{}',
	'src/other.ts': '',
};

let root: string;
const write = async (name: string, text: string) => {
	await mkdir(path.dirname(path.join(root, name)), { recursive: true });
	await writeFile(path.join(root, name), text);
};
beforeEach(async () => {
	root = await mkdtemp(path.join(os.tmpdir(), 'version-'));
	for (const [name, text] of Object.entries(files)) await write(name, text);
});
afterEach(() => rm(root, { recursive: true }));

describe('versionOf', () => {
	test.each(['src/draw.ts', 'src/parts/one.ts', 'src/two.ts', 'src/three.ts', 'src/words.json'])(
		'changes with %s, and back',
		async (name) => {
			const before = versionOf('src/draw.ts', root);
			await write(name, `${files[name as keyof typeof files]} `);
			expect(versionOf('src/draw.ts', root)).not.toBe(before);
			await write(name, files[name as keyof typeof files]);
			expect(versionOf('src/draw.ts', root)).toBe(before);
		},
	);

	test('changes with the edition and its words for what asks for them, and for nothing else', async () => {
		await write('edition.yaml', 'name: a');
		await write('content/i18n/nl.json', '{}');
		await write('src/language/edition/edition.ts', '');
		await write('src/plain.ts', '');
		await write('src/asks.ts', `import { edition } from './language/edition/edition.ts';\n`);
		const both = () => ['src/plain.ts', 'src/asks.ts'].map((file) => versionOf(file, root));
		for (const file of ['edition.yaml', 'content/i18n/nl.json']) {
			const [plain, asks] = both();
			await write(file, '# another');
			expect(both()[0]).toBe(plain);
			expect(both()[1]).not.toBe(asks);
		}
	});

	test('changes with the packages', async () => {
		const before = versionOf('src/draw.ts', root);
		await write('package-lock.json', '{ "packages": {} }');
		expect(versionOf('src/draw.ts', root)).not.toBe(before);
	});

	test('does not change with what it takes only types from, or nothing', async () => {
		const before = versionOf('src/draw.ts', root);
		for (const name of ['src/box.ts', 'src/other.ts']) await write(name, 'export const x = 1;');
		expect(versionOf('src/draw.ts', root)).toBe(before);
	});

	test('is the same wherever the project stands', async () => {
		const elsewhere = await mkdtemp(path.join(os.tmpdir(), 'version-'));
		const before = versionOf('src/draw.ts', root);
		await rm(root, { recursive: true });
		root = elsewhere;
		for (const [name, text] of Object.entries(files)) await write(name, text);
		expect(versionOf('src/draw.ts', root)).toBe(before);
	});
});
