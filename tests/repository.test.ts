/** The files that GitHub reads: what they may do, and that they fit the site. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import pkg from '../package.json' with { type: 'json' };
import { folder } from './built.ts';

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}
interface Workflow {
	on: Record<string, unknown> | string[] | string;
	permissions?: Record<string, string>;
	jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}
interface FormField {
	type: string;
	id?: string;
	attributes: { label?: string; options?: unknown[] };
}

const read = (file: string) => readFileSync(file, 'utf8');
const workflows = globSync('.github/workflows/*.yml').map((file) => {
	const text = read(file);
	const workflow = parse(text) as Workflow;
	const jobs = Object.values(workflow.jobs);
	const events = typeof workflow.on === 'string' ? [workflow.on] : Object.keys(workflow.on);
	return { file, text, workflow, jobs, events, steps: jobs.flatMap(({ steps }) => steps) };
});
const forms = globSync('.github/ISSUE_TEMPLATE/*.yml')
	.filter((file) => path.basename(file) !== 'config.yml')
	.map((file) => ({ file, body: (parse(read(file)) as { body: FormField[] }).body }));

test('there are workflows to judge', () => {
	expect(workflows.length).toBeGreaterThanOrEqual(3);
});

describe.each(workflows)('$file', ({ text, workflow, jobs, events, steps }) => {
	test('pins every action by its commit, with the version beside it', () => {
		const uses = steps.filter((step) => step.uses !== undefined);
		const pinned = text.match(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm) ?? [];
		expect(pinned).toHaveLength(uses.length);
	});

	test('says what it may do, and lets no proposal write', () => {
		expect(workflow.permissions).toBeDefined();
		const granted = [workflow, ...jobs].flatMap(({ permissions = {} }) =>
			Object.values(permissions),
		);
		expect(events).not.toContain('pull_request_target');
		if (events.includes('pull_request')) {
			expect(granted.every((one) => one === 'read')).toBe(true);
			expect(text).not.toMatch(/secrets\./);
		}
	});

	test('never runs text that somebody else wrote, nor checks it out with rights', () => {
		for (const { run, uses, with: inputs } of steps) {
			expect(run ?? '').not.toContain('${{');
			if (!uses?.startsWith('actions/checkout@')) continue;
			expect(inputs?.['persist-credentials']).toBe(false);
			expect(inputs).not.toHaveProperty('ref');
			expect(inputs).not.toHaveProperty('repository');
		}
	});
});

test('the check is the only one that a proposal starts, and the comment waits for it', () => {
	const named = (name: string) =>
		workflows.find(({ workflow }) => (workflow as { name?: string }).name === name)!;
	expect(named('Check').events).toEqual(['pull_request']);
	expect(named('Tell').workflow.on).toEqual({
		workflow_run: { workflows: ['Check'], types: ['completed'] },
	});
	// It has the right to comment, so it installs nothing.
	expect(named('Tell').text).not.toMatch(/npm (ci|install)|npx/);
});

describe.each(forms)('$file', ({ body }) => {
	test('has fields that GitHub knows, each with a label and an id of its own', () => {
		const fields = body.filter(({ type }) => type !== 'markdown');
		const ids = fields.map(({ id }) => id);
		expect(new Set(ids).size).toBe(fields.length);
		expect(ids.every((id) => /^[a-z-]+$/.test(id ?? ''))).toBe(true);
		for (const { type, attributes } of fields) {
			expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
			expect(attributes.label).toMatch(/ · /);
			if (type === 'dropdown' || type === 'checkboxes') expect(attributes.options).not.toEqual([]);
		}
	});
});

test('there is a form for a case, a correction, a translation and an idea', () => {
	expect(forms.map(({ file }) => path.basename(file, '.yml')).sort()).toEqual([
		'case',
		'correction',
		'idea',
		'translation',
	]);
});

test('what the site fills in is a field of the form it opens', () => {
	const page = read(`${folder}/levers/allies/index.html`);
	const href = /href="([^"]*\/issues\/new[^"]*)"/.exec(page)![1]!.replaceAll('&#38;', '&');
	const { searchParams } = new URL(href.replaceAll('&amp;', '&'));
	const form = forms.find(({ file }) => file.endsWith(`/${searchParams.get('template')}`))!;
	expect(form.body.map(({ id }) => id)).toContain('page');
	expect(searchParams.get('page')).toMatch(/\/levers\/allies\/$/);
});

test('the owners of files own files that exist', () => {
	const lines = read('.github/CODEOWNERS')
		.split('\n')
		.filter((line) => line && !line.startsWith('#'));
	for (const line of lines) {
		const [place, ...owners] = line.split(/\s+/);
		expect(place === '*' || existsSync(`.${place}`), place).toBe(true);
		expect(owners.every((one) => one.startsWith('@'))).toBe(true);
		expect(owners).not.toEqual([]);
	}
});

test('the citation names this version and these licences', () => {
	const citation = parse(read('CITATION.cff')) as Record<string, unknown>;
	expect(citation).toMatchObject({
		'cff-version': '1.2.0',
		version: pkg.version,
		license: ['CC-BY-SA-4.0', 'MIT'],
		message: expect.any(String),
		title: expect.any(String),
		authors: [{ name: expect.any(String) }],
	});
});

test('the citation and what readers are told name the same newest version and its day', () => {
	const citation = parse(read('CITATION.cff')) as Record<string, unknown>;
	const told = parse(read(`content/changes/${pkg.version.replaceAll('.', '-')}.yaml`)) as Record<
		string,
		unknown
	>;
	expect([told['version'], told['date']]).toEqual([pkg.version, citation['date-released']]);
});

test('an archive that makes a DOI of a release describes the same work', () => {
	const citation = parse(read('CITATION.cff')) as Record<string, unknown>;
	const zenodo = JSON.parse(read('.zenodo.json')) as Record<string, unknown>;
	expect(zenodo).toMatchObject({
		title: citation['title'],
		creators: citation['authors'],
		keywords: citation['keywords'],
		upload_type: citation['type'],
		license: 'cc-by-sa-4.0',
	});
});

test.each(['README.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md'])(
	'%s leads to files that exist',
	(file) => {
		const links = [...read(file).matchAll(/\]\((?!https:|#)([^)#]+)/g)].map(([, link]) => link!);
		for (const link of links) expect(existsSync(link), link).toBe(true);
	},
);
