import { describe, expect, test } from 'vitest';
import { askedBy, askForOne } from './page.ts';

const page = [
	'<head><link rel="stylesheet" href="/_astro/print.css" media="print">',
	'<link rel="icon" href="/i.svg"/><link rel="stylesheet" href="/_astro/a.css"/>',
	'<link rel="stylesheet" href="/_astro/b.css"></head>',
	'<body><script type="module" src="/_astro/a.js"></script><p>A</p>',
	'<script type="application/json">{}</script>',
	'<script type="module" src="/_astro/b.js"></script></body>',
].join('');

describe('askedBy', () => {
	test('lists what a page asks for, what is for paper apart', () => {
		expect(askedBy(page)).toEqual({
			styles: ['/_astro/a.css', '/_astro/b.css'],
			paper: ['/_astro/print.css'],
			scripts: ['/_astro/a.js', '/_astro/b.js'],
		});
	});
});

describe('askForOne', () => {
	test('puts one style sheet in the head and one script at the end', () => {
		expect(askForOne(page, { style: '/_astro/1.css', script: '/_astro/1.js' })).toBe(
			[
				'<head><link rel="icon" href="/i.svg"/><link rel="stylesheet" href="/_astro/1.css"></head>',
				'<body><p>A</p><script type="application/json">{}</script>',
				'<script type="module" fetchpriority="low" src="/_astro/1.js"></script></body>',
			].join(''),
		);
	});

	test('leaves a page as it is that asks for nothing', () => {
		const plain = '<head></head><body><p>A</p></body>';
		expect(askForOne(plain, {})).toBe(plain);
	});
});
