import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import type { Work } from '../../method/schemas/bibliography.ts';
import { fileOfWorks } from './formats.ts';

const works = JSON.parse(readFileSync('content/bibliography.json', 'utf8')) as Work[];
const page = {
	id: 'dns-levers-allies',
	type: 'webpage',
	title: 'R&D, “groen” & {meer}: ëén 100%',
	author: [{ literal: 'Redactie van De Nieuwe Samenzweerders' }],
	issued: { 'date-parts': [[2026, 11, 4]] },
	URL: `https://x.example/${'very-long-name-'.repeat(12)}/`,
	'container-title': 'De Nieuwe Samenzweerders & co',
	language: 'nl',
};

describe('fileOfWorks', () => {
	// BibTeX knows no web page.
	test.each([
		['bib', 'document'],
		['ris', 'webpage'],
	] as const)('%s is read back with title, author and address', (format, type) => {
		const [read] = plugins.input.chain(fileOfWorks([page], format), { generateGraph: false });
		expect(read).toMatchObject({ type, title: page.title, URL: page.URL });
		expect(JSON.stringify(read!['author'])).toContain('Redactie van De Nieuwe Samenzweerders');
		expect(JSON.stringify(read!['issued'])).toContain('2026');
	});

	test.each(['bib', 'ris'] as const)('%s holds every work of the bibliography', (format) => {
		const read = plugins.input.chain(fileOfWorks(works, format), { generateGraph: false });
		const ids = (all: { id?: unknown; 'citation-key'?: unknown }[]) =>
			all.map((work) => String(work['citation-key'] ?? work.id));
		expect(ids(read)).toEqual(ids(works));
		const plain = (title: unknown) => String(title).replace(/[^\p{L}\p{N}]+/gu, ' ');
		expect(read.map(({ title }) => plain(title))).toEqual(works.map(({ title }) => plain(title)));
	});

	test('names the site of a page, where programs look for it', () => {
		expect(fileOfWorks([page], 'ris')).toContain('\nT2  - De Nieuwe Samenzweerders & co\n');
		expect(fileOfWorks([page], 'bib')).toContain(
			'\n\tjournal = {De Nieuwe Samenzweerders \\& co},\n',
		);
	});

	test('ris keeps each field on one line, as today’s programs want it', () => {
		const lines = fileOfWorks([page], 'ris').trim().split('\n');
		expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}-/.test(line))).toBe(true);
		expect(lines).toContain(`UR  - ${page.URL}`);
	});

	test('json is the record itself', () => {
		expect(JSON.parse(fileOfWorks([page], 'json'))).toEqual([page]);
	});
});
