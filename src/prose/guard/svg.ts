import { findInvisible, guardCharacters } from './characters.ts';
import { addElement, copiesTooMuch, type Parts } from './copies.ts';
import { placeOf, quote, type Finding } from './finding.ts';
import { limits } from './limits.ts';

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
	vector-effect shape-rendering text-rendering paint-order xml:space data-name`.split(/\s+/),
);

const namespaces: Record<string, string> = {
	xmlns: 'http://www.w3.org/2000/svg',
	'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

/** A part of XML so plain that every reader reads it alike: no DOCTYPE, no CDATA, no entity of its own. */
const token =
	/^<\?xml version="1\.0"(?: encoding="utf-8")?(?: standalone="(?:yes|no)")?\s*\?>|<!--(?!-?>)(?:[^-]|-(?!-))*-->|<\/(?<close>[A-Za-z][\w.:-]*)\s*>|<(?<name>[A-Za-z][\w.:-]*)(?<rest>(?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/iy;

const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i;
const reference = /url\(\s*(['"]?)#([\w-]+)\1\s*\)/;

/** What a value may call: colours and moves. All else that CSS knows could load something. */
const functions = /\b(?:rgba?|hsla?|matrix|translate|scale|rotate|skew[XY])\s*\(/gi;

/** Says everything in an SVG image that is more than a drawing. Never throws. */
export function guardSvg(source: string): Finding[] {
	const text = source.replace(/^\uFEFF/, '');
	const characters = guardCharacters(text);
	if (characters.length > 0) return characters;
	if (!/<svg[\s>]/.test(text)) return [at(text, 0, 'This file is not an SVG image.')];
	const parts: Parts = new Map();
	const open: { name: string; id: string }[] = [];
	for (let offset = 0; offset < text.length;) {
		token.lastIndex = offset;
		const match = token.exec(text);
		if (!match) return [at(text, offset, `“${quote(text.slice(offset, offset + 60))}” cannot be.`)];
		const { close, name, rest = '', empty, text: plain = '' } = match.groups ?? {};
		if (entity.test(plain + rest)) return [at(text, offset, 'A code of its own, with “&”.')];
		if (findInvisible(decoded(plain + rest)) !== -1) {
			return [at(text, offset, 'A code for a character that nobody sees.')];
		}
		if (name) {
			const values = new Map<string, string>();
			// One image, and nothing beside it.
			const misplaced = open.length === 0 && (name !== 'svg' || parts.size > 0);
			if (!elements.has(name) || misplaced) {
				return [at(text, offset, `“<${quote(name)}>” cannot be${misplaced ? ' here' : ''}.`)];
			}
			for (const [, key = '', double, single = ''] of rest.matchAll(attribute)) {
				const value = double ?? single;
				if (!attributes.has(key) || values.has(key) || !fits(key, value)) {
					return [at(text, offset, `“${quote(`${key}="${value}"`)}” cannot be.`)];
				}
				values.set(key, value);
			}
			if (open.length > limits.depth) return [at(text, offset, 'Groups inside too many groups.')];
			// The colours of a gradient are no copies, however often it is named.
			const gradient = name.endsWith('Gradient');
			open.push({ name, id: gradient ? '' : (values.get('id') ?? '') });
			addElement(parts, new Set(open.map(({ id }) => id)).add(''), gradient ? [] : copies(values));
		}
		if ((close && open.at(-1)?.name !== close) || (open.length === 0 && plain.trim() !== '')) {
			return [at(text, offset, `“${quote(match[0])}” stands outside of what it belongs to.`)];
		}
		if (close || empty) open.pop();
		offset = token.lastIndex;
	}
	if (open.length > 0) return [at(text, text.length, `“<${open[0]!.name}>” is never closed.`)];
	return copiesTooMuch(parts) ? [at(text, 0, 'Copies of copies, more than can be drawn.')] : [];
}

/** The ids of the parts that an element copies, or fills or cuts itself with. */
function copies(values: ReadonlyMap<string, string>): string[] {
	return [...values].flatMap(
		([key, value]) => (key.endsWith('href') ? value.slice(1) : reference.exec(value)?.[2]) ?? [],
	);
}

/** A text of XML with the characters that its numbers stand for. */
function decoded(text: string): string {
	return text.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) => {
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 0x10ffff ? '\0' : String.fromCodePoint(code);
	});
}

function fits(key: string, value: string): boolean {
	if (Object.hasOwn(namespaces, key)) return value === namespaces[key];
	if (/href$/.test(key)) return /^#[\w-]+$/.test(value);
	if (key === 'aria-label') return !value.includes('\\');
	// What an entity or an escape of CSS could hide is not looked for: neither belongs here.
	if (/[&\\]|\/\*/.test(value)) return false;
	return !/[\w-]\s*\(/.test(value.replace(reference, '').replace(functions, ''));
}

function at(text: string, offset: number, problem: string): Finding {
	return {
		...placeOf(text, offset),
		message: `This SVG image is not a plain drawing: ${problem}`,
		hint: 'Export it as “plain” or “optimised” SVG with presentation attributes, without scripts, styles, links and embedded images; or save it as PNG.',
	};
}
