import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { offerInKit } from './kit.ts';

const site = mkdtempSync(path.join(tmpdir(), 'kit-'));
afterAll(() => rmSync(site, { recursive: true }));
const list = path.join(site, 'kit.json');
const filesIn = (id: string) =>
	(JSON.parse(readFileSync(list, 'utf8')) as { items: Record<string, { files: unknown[] }> }).items[
		id
	]!.files;

test('offerInKit names the document of a step once, and none that is not there', () => {
	const md = { path: 'steps/anchor.md', format: 'md' };
	const items = Object.fromEntries(
		['steps/anchor', 'steps/bootcamp', 'levers/allies'].map((id) => [id, { files: [md] }]),
	);
	writeFileSync(list, JSON.stringify({ version: '1.0.0', items }));
	mkdirSync(path.join(site, 'handbook'));
	for (const name of ['steps-anchor', 'levers-allies'])
		writeFileSync(path.join(site, `handbook/${name}.nl.docx`), '');
	offerInKit(site);
	offerInKit(site);
	const docx = { path: 'handbook/steps-anchor.nl.docx', format: 'docx' };
	expect(filesIn('steps/anchor')).toEqual([md, docx]);
	expect(filesIn('steps/bootcamp')).toEqual([md]);
	expect(filesIn('levers/allies')).toEqual([md]);
});
