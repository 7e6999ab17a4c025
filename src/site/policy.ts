import { createHash } from 'node:crypto';

/**
 * A page whose policy allows the inline scripts and styles of that page, by their hashes, and no
 * others.
 *
 * Astro lists the hashes of every script of the site on every page, some 600 bytes that do not
 * compress, and leaves out scripts that are marked `is:inline`.
 */
export function withOwnHashes(html: string): string {
	return html.replace(policy, (_whole, start: string, value: string, end: string) => {
		const directives = value
			.split(';')
			.map((directive) => directive.trim().replace(/ 'sha256-[^']+'/g, ''))
			.filter(Boolean)
			.map((directive) => {
				const element = /^(script|style)-src /.exec(directive)?.[1];
				return element ? [directive, ...hashesOf(html, element)].join(' ') : directive;
			});
		return start + directives.join('; ') + end;
	});
}

/** The hashes of the inline elements of one name, as a policy writes them. */
function hashesOf(html: string, element: string): string[] {
	const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g');
	return [...html.matchAll(inline)].map(
		([, code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`,
	);
}

/**
 * The `_headers` file for static hosts that read one (Netlify, Cloudflare Pages and others).
 *
 * The policy repeats that of the pages themselves, with the hashes that Astro computed, and adds
 * what a page cannot say for itself: who may frame it.
 *
 * @param policies The content security policy of every page.
 * @throws When a page has no policy.
 */
export function headersFile(policies: readonly (string | undefined)[]): string {
	const sources = new Map<string, Set<string>>();
	for (const one of policies) {
		if (one === undefined) throw new Error('A page has no content security policy.');
		for (const directive of one.split(';').map((part) => part.trim())) {
			const [name, ...values] = directive.split(/\s+/);
			if (!name) continue;
			const known = sources.get(name) ?? new Set();
			sources.set(name, new Set([...known, ...values]));
		}
	}
	sources.set('frame-ancestors', new Set(["'none'"]));
	const joined = [...sources].map(([name, values]) => [name, ...values].join(' ')).join('; ');

	return `/*
  Content-Security-Policy: ${joined}
  Strict-Transport-Security: max-age=63072000; includeSubDomains; preload
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
}

/** The content security policy that a page carries in its head. */
export function policyOf(html: string): string | undefined {
	return policy.exec(html)?.[2];
}

const policy = /(http-equiv="content-security-policy" content=")([^"]*)(")/i;
