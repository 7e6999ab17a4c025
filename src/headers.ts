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
	for (const policy of policies) {
		if (policy === undefined) throw new Error('A page has no content security policy.');
		for (const directive of policy.split(';').map((part) => part.trim())) {
			const [name, ...values] = directive.split(/\s+/);
			if (!name) continue;
			const known = sources.get(name) ?? new Set();
			sources.set(name, new Set([...known, ...values]));
		}
	}
	sources.set('frame-ancestors', new Set(["'none'"]));
	const policy = [...sources].map(([name, values]) => [name, ...values].join(' ')).join('; ');

	return `/*
  Content-Security-Policy: ${policy}
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
	return /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
}
