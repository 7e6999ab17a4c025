import { describe, expect, test } from 'vitest';
import { guardSvg } from './svg.ts';

const svg = (inside: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"${attributes}>${inside}</svg>`;

/** A drawing of which every part copies the one before it twice. */
const bomb = (copy: (id: string) => string) =>
	Array.from({ length: 40 }, (_, i) => `<g id="a${i + 1}">${copy(`a${i}`).repeat(2)}</g>`).join('');

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
		svg('<text>&#8238;</text>'),
		svg('<text>&#x0;&#9999999;</text>'),
		svg('<path fill="image-set(\'https://example.org\')"/>'),
		svg('<path mask="src(\'https://example.org\')"/>'),
		svg('<path mask="u/**/rl(https://example.org)"/>'),
		svg('<path fill="url(#a) url(https://example.org)"/>'),
		svg('<path fill="var(--x,url(https://example.org))"/>'),
		svg('<style>@import "x"</style>'),
		svg('<filter id="a"><feImage href="https://example.org"/></filter>'),
		svg('', ' xml:base="https://example.org"'),
		svg('<path id="a" id="b"/>'),
		svg('<!--><script>alert(1)</script>-->'),
		svg('<!---><script>alert(1)</script>-->'),
		svg('<!-- a --!><script>alert(1)</script> -->'),
		svg('<g>'),
		svg('</g>'),
		svg('<g></path></g>'),
		svg('', '/'),
		`${svg('')}</svg>`,
		`${svg('')}${svg('')}`,
		`<g></g>${svg('')}`,
		`Tekst${svg('')}`,
		svg('').replace('</svg>', '</svg onload="alert(1)">'),
		` <?xml version="1.0"?>${svg('')}`,
		`<?xml version="1.0" encoding="utf-7"?>${svg('')}`,
		svg('<g>'.repeat(1000) + '</g>'.repeat(1000)),
		svg('<g id="a"><use href="#a"/></g>'),
		svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
		svg(`<path fill="${'url(#a)'.repeat(200_000)}"/>`),
		svg(bomb((id) => `<use href="#${id}"/>`)),
		svg(bomb((id) => `<path fill="url('#${id}')"/>`)),
		svg(`${bomb((id) => `<use href="#${id}"/>`)}<g id="a9"/>`),
		svg(Array.from({ length: 9_000 }, (_, i) => `<use id="a${i}" href="#a${i + 1}"/>`).join('')),
	])('refuses %s', (text) => {
		expect(guardSvg(text)).toHaveLength(1);
	});

	test.each([
		svg('<title>Een &lt;veld&gt;</title><g fill="none"><path d="M0 0L1 1" stroke="#000"/></g>'),
		svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use href="#a"/>'),
		`<?xml version="1.0" encoding="UTF-8"?>\n<!-- Drawn by hand. -->\n${svg('<circle r="1" />')}\n`,
		svg(
			'<rect fill="url(\'#a\')"/><rect fill=\'url("#a")\' transform="translate(1 2) rotate (3)"/>',
		),
		svg('<path fill="rgb(1, 2, 3)" stroke="rgba(0 0 0 / 50%)"/><g data-name="Layer 1"/>'),
		svg('<text aria-label="Één (twee) &amp; drie">&#233;</text><!---->'),
		// As Sketch writes a picture in a mask.
		svg(
			'<defs><path id="p" d="M0 0"/></defs><mask id="m"><use href="#p"/></mask><g mask="url(#m)"><use fill="url(#g)" href="#p"/></g><linearGradient id="h"/><linearGradient id="g" href="#h"/>',
		),
		svg('<linearGradient id="g"/>' + '<path d="M0 0L1 1" fill="url(#g)"/>'.repeat(10_000)),
		svg('<path id="p" d="M0 0"/>' + '<use href="#p"/>'.repeat(4_000)),
	])('lets %s through', (text) => {
		expect(guardSvg(text)).toEqual([]);
	});
});
