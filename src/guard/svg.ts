import { guardCharacters } from './characters.ts';
import { placeOf, quote, type Finding } from './finding.ts';

/** What a drawing is made of: shapes, text and colours. Nothing that runs, loads or links. */
const elements = new Set(
	'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath mask pattern marker'.split(
		' ',
	),
);

const attributes = new Set(
	`xmlns xmlns:xlink version id class lang role aria-hidden aria-label aria-labelledby focusable
	x y x1 y1 x2 y2 cx cy r rx ry fx fy width height viewBox preserveAspectRatio d points dx dy
	rotate transform textLength lengthAdjust pathLength offset href xlink:href
	fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
	stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color stop-color stop-opacity
	font-family font-size font-weight font-style font-stretch letter-spacing word-spacing
	text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift direction
	clip-path clip-rule mask marker-start marker-mid marker-end markerWidth markerHeight markerUnits
	refX refY orient gradientUnits gradientTransform spreadMethod patternUnits patternTransform
	patternContentUnits clipPathUnits maskUnits maskContentUnits display visibility overflow
	vector-effect shape-rendering text-rendering paint-order xml:space`.split(/\s+/),
);

const namespaces: Record<string, string> = {
	xmlns: 'http://www.w3.org/2000/svg',
	'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

/** A part of XML so plain that every reader reads it alike: no DOCTYPE, no CDATA, no entity of its own. */
const token =
	/<\?xml version="1\.0"(?: encoding="utf-8")?(?: standalone="(?:yes|no)")?\s*\?>|<!--(?!-)(?:[^-]|-(?!-))*-->|<(?<close>\/)?(?<name>[A-Za-z][\w.:-]*)(?<rest>(?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>|(?<text>[^<]+)/iy;

const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i;

/** Says everything in an SVG image that is more than a drawing. Never throws. */
export function guardSvg(source: string): Finding[] {
	const text = source.replace(/^\uFEFF/, '');
	const characters = guardCharacters(text);
	if (characters.length > 0) return characters;
	if (!/<svg[\s>]/.test(text)) return [at(text, 0, 'This file is not an SVG image.')];
	for (let offset = 0; offset < text.length;) {
		token.lastIndex = offset;
		const match = token.exec(text);
		if (!match) return [at(text, offset, `“${quote(text.slice(offset, offset + 60))}” cannot be.`)];
		const { name, rest = '', text: plain = '' } = match.groups ?? {};
		if (entity.test(plain + rest)) return [at(text, offset, 'A code of its own, with “&”.')];
		if (name && !elements.has(name)) return [at(text, offset, `“<${quote(name)}>” cannot be.`)];
		for (const [, key, double, single] of rest.matchAll(
			/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
		)) {
			if (attributes.has(key!) && fits(key!, double ?? single ?? '')) continue;
			return [at(text, offset, `“${quote(`${key}="${double ?? single}"`)}” cannot be.`)];
		}
		offset = token.lastIndex;
	}
	return [];
}

function fits(key: string, value: string): boolean {
	if (key in namespaces) return value === namespaces[key];
	if (/href$/.test(key)) return /^#[\w-]+$/.test(value);
	// What an entity or an escape of CSS could hide is not looked for: neither belongs here.
	if (/[&\\]/.test(value)) return key === 'aria-label' && !value.includes('\\');
	return !/url\s*\(/i.test(value.replace(/url\(#[\w-]+\)/g, ''));
}

function at(text: string, offset: number, problem: string): Finding {
	return {
		...placeOf(text, offset),
		message: `This SVG image holds more than a drawing: ${problem}`,
		hint: 'Export it as “plain” or “optimised” SVG with presentation attributes, without scripts, styles, links and embedded images; or save it as PNG.',
	};
}
