import { expect, test } from 'vitest';
import { atomOf, type Feed } from './atom.ts';

const feed: Feed = {
	title: 'R&D <news>',
	href: 'https://x.example/changes/',
	self: 'https://x.example/feed.xml',
	author: 'Editors',
	licence: 'https://cc.example/',
	language: 'nl',
	entries: [
		{ id: 'a', title: 'A', updated: '2026-11-28', href: 'https://x.example/a', text: '“a” & b' },
		{ id: 'b', title: 'B', updated: '2027-01-02', href: 'https://x.example/b', text: '<b>\b' },
	],
};

test('atomOf carries the day of its newest entry, so that it changes only with them', () => {
	expect(atomOf(feed)).toContain('</id>\n\t<updated>2027-01-02T00:00:00Z</updated>');
	expect(atomOf(feed)).toBe(atomOf({ ...feed }));
});

test('atomOf writes what people typed as text', () => {
	const text = atomOf(feed);
	expect(text).toContain('<title>R&amp;D &lt;news&gt;</title>');
	expect(text).toContain('<summary>“a” &amp; b</summary>');
	expect(text).toContain('<summary>&lt;b&gt;</summary>');
});
