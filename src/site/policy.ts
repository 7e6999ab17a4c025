import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, visit } from 'unist-util-visit';

/** A page that may run our scripts and no others, and the policy that says so. */
interface SecuredPage {
	html: string;
	policy: string;
}

/**
 * A page whose policy allows the inline scripts of ours and the styles of its head, by their hashes,
 * and no others, and stands before any of them.
 *
 * Astro lists the hashes of every script of the site on every page, some 600 bytes that do not
 * compress, leaves out scripts that are marked `is:inline`, and puts the policy behind them. The page
 * is read as a browser reads it: a title that looks like a policy is a title.
 *
 * @param ours The inline scripts that our code writes.
 * @throws When the page has no policy or more than one, or something in it that runs and is not ours.
 */
export function secure(html: string, ours: readonly string[]): SecuredPage {
	const tree = read(html);
	refuseForeign(tree, ours);
	const head = only(tree, ({ tagName }) => tagName === 'head', 'head');
	const meta = only(head, isPolicy, 'content security policy');
	const charset = only(head, ({ properties }) => 'charSet' in properties, 'character set');
	const [start, end] = [startOf(meta), endOf(meta)];
	const after = endOf(charset);
	if (after > start) throw new Error('The policy of a page stands before its character set.');

	const hashes = { script: hashesOf(head, 'script'), style: hashesOf(head, 'style') };
	const policy = String(meta.properties['content'])
		.split(';')
		.map((directive) => directive.trim().replace(/ 'sha256-[^']+'/g, ''))
		.filter(Boolean)
		.map((directive) => {
			const element = /^(script|style)-src /.exec(directive)?.[1] as keyof typeof hashes;
			return element ? [directive, ...hashes[element]].join(' ') : directive;
		})
		.join('; ');
	if (policy.includes('"')) throw new Error('The policy of a page holds a quotation mark.');
	const written = `<meta http-equiv="content-security-policy" content="${policy}">`;
	return {
		html: html.slice(0, after) + written + html.slice(after, start) + html.slice(end),
		policy,
	};
}

/** A page as far as it can matter: to read it whole takes ten times as long. */
function read(html: string): Root {
	const body = html.indexOf('<body');
	if (body === -1 || mayRun.test(html.slice(body))) return fromHtml(html);
	const tree = fromHtml(html.slice(0, body));
	let isWhole = false;
	visit(tree, 'element', (element) => void (isWhole ||= isPolicy(element)));
	// What looked like the start of the body stood in a title.
	return isWhole ? tree : fromHtml(html);
}

/** What could be an inline script or a handler; whether it is one, a browser's reading says. */
const mayRun = /<script(?![^>]*\s(?:src=|type="application\/json"))|[\s"'/]on[a-z]+\s*=/i;

function isPolicy({ tagName, properties }: Element): boolean {
	const directive = String(properties['httpEquiv'] ?? '').toLowerCase();
	return tagName === 'meta' && directive === 'content-security-policy';
}

/** Refuses scripts that our code did not write, wherever they stand, and handlers of events. */
function refuseForeign(tree: Root, ours: readonly string[]): void {
	visit(tree, 'element', (element) => {
		const handler = Object.keys(element.properties).find((name) => /^on/i.test(name));
		if (handler) throw new Error(`A page has a handler that runs: ${handler}.`);
		if (!runs(element) || ours.includes(textOf(element))) return;
		throw new Error(`A page has an inline script that is not ours: ${textOf(element).trim()}`);
	});
}

/** Whether a browser runs what stands in an element. Data in a script is only read. */
function runs({ tagName, properties }: Element): boolean {
	if (tagName !== 'script' || 'src' in properties) return false;
	return !/^application\/(ld\+)?json$/.test(String(properties['type'] ?? ''));
}

/** The hashes of the inline elements of one name, as a policy writes them. */
function hashesOf(head: Element, name: string): string[] {
	const hashes: string[] = [];
	visit(head, 'element', (element) => {
		if (element.tagName !== name || (name === 'script' && !runs(element))) return;
		const digest = createHash('sha256').update(textOf(element)).digest('base64');
		hashes.push(`'sha256-${digest}'`);
	});
	return hashes;
}

function textOf({ children }: Element): string {
	return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** The one element for which something holds. */
function only(tree: Root | Element, holds: (element: Element) => boolean, name: string): Element {
	const found: Element[] = [];
	visit(tree, 'element', (element) => {
		if (holds(element)) found.push(element);
		return found.length > 1 ? EXIT : undefined;
	});
	const [first, second] = found;
	if (!first) throw new Error(`A page has no ${name}.`);
	if (second) throw new Error(`A page has more than one ${name}.`);
	return first;
}

function startOf({ position }: Element): number {
	return position!.start.offset!;
}

function endOf({ position }: Element): number {
	return position!.end.offset!;
}

/**
 * The `_headers` file for static hosts that read one (Netlify, Cloudflare Pages and others).
 *
 * The policy repeats that of the pages themselves and adds what a page cannot say for itself: who
 * may frame it. That a browser keeps to https is said of this host alone: an adopter may have others.
 *
 * @param policies The content security policy of every page.
 */
export function headersFile(policies: readonly string[]): string {
	const sources = new Map<string, Set<string>>();
	for (const directive of policies.flatMap((one) => one.split(';'))) {
		const [name, ...values] = directive.trim().split(/\s+/);
		if (!name) continue;
		const known = sources.get(name) ?? new Set();
		sources.set(name, new Set([...known, ...values]));
	}
	sources.set('frame-ancestors', new Set(["'none'"]));
	const joined = [...sources].map(([name, values]) => [name, ...values].join(' ')).join('; ');

	return `/*
  Content-Security-Policy: ${joined}
  Strict-Transport-Security: max-age=63072000
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
