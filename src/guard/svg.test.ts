import { describe, expect, test } from 'vitest';
import { guardSvg } from './svg.ts';

const svg = (inside: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"${attributes}>${inside}</svg>`;

describe('guardSvg', () => {
	test.each([
		svg('<script>alert(1)</script>'),
		svg('<SCRIPT>alert(1)</SCRIPT>'),
		svg('', ' onload="alert(1)"'),
		svg('<a href="javascript:alert(1)"><path d="M0 0"/></a>'),
		svg('<foreignObject><p>x</p></foreignObject>'),
		svg('<use href="https://example.org/x.svg#a"/>'),
		svg('<use xlink:href="data:image/svg+xml,x"/>'),
		svg('<image href="x.png"/>'),
		svg('<style>@import "https://example.org"</style>'),
		svg('<path style="fill:red"/>'),
		svg('<path fill="url(https://example.org)"/>'),
		svg('<path fill="u&#114;l(https://example.org)"/>'),
		svg('<path fill="u\\72l(https://example.org)"/>'),
		svg('<set attributeName="href" to="javascript:alert(1)"/>'),
		svg('<animate attributeName="x"/>'),
		svg('&x;'),
		svg('<![CDATA[<script/>]]>'),
		svg('<?xml-stylesheet href="x"?>'),
		svg('<x:script xmlns:x="http://www.w3.org/1999/xhtml"/>'),
		'<!DOCTYPE svg [<!ENTITY x "y">]><svg/>',
		'<svg xmlns="http://www.w3.org/1999/xhtml"/>',
		'<html></html>',
		svg('<path d="M0 0'),
		svg('\u202E'),
	])('refuses %s', (text) => {
		expect(guardSvg(text)).toHaveLength(1);
	});

	test.each([
		svg('<title>Een &lt;veld&gt;</title><g fill="none"><path d="M0 0L1 1" stroke="#000"/></g>'),
		svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use href="#a"/>'),
		`<?xml version="1.0" encoding="UTF-8"?>\n<!-- Drawn by hand. -->\n${svg('<circle r="1" />')}\n`,
	])('lets %s through', (text) => {
		expect(guardSvg(text)).toEqual([]);
	});
});
