import { describe, expect, test } from 'vitest';
import { mailLink, newFileLink } from './links.ts';

const site = { repository: 'https://github.com/a/b', branch: 'main' };
const small = { file: 'content/docs/cases/x.mdx', text: '---\ntitle: "é & #1"\n---\n' };
const big = { ...small, text: 'woord '.repeat(2000) };
const words = { subject: 'Een verhaal', attach: 'Voeg het bestand toe.' };

describe('newFileLink', () => {
	test('fills in the file, with its text when that fits', () => {
		const { href, complete } = newFileLink(site, small);
		const url = new URL(href);
		expect(complete).toBe(true);
		expect(url.pathname).toBe('/a/b/new/main');
		expect(Object.fromEntries(url.searchParams)).toEqual({
			filename: small.file,
			value: small.text,
		});
	});

	test('leaves out a text that GitHub would refuse, and says so', () => {
		const { href, complete } = newFileLink(site, big);
		expect(complete).toBe(false);
		expect(Object.fromEntries(new URL(href).searchParams)).toEqual({ filename: big.file });
	});
});

describe('mailLink', () => {
	test('holds the files when they fit', () => {
		const { href, complete } = mailLink('a@b.example', words, [small]);
		expect(complete).toBe(true);
		expect(decodeURIComponent(href)).toBe(
			`mailto:a@b.example?subject=Een verhaal&body=${small.file}\r\n\r\n${small.text.replaceAll('\n', '\r\n')}`,
		);
	});

	test('asks for an attachment when they do not', () => {
		const { href, complete } = mailLink('a@b.example', words, [small, big]);
		expect(complete).toBe(false);
		expect(href.length).toBeLessThan(2000);
		expect(decodeURIComponent(href)).toContain('Voeg het bestand toe.');
	});
});
