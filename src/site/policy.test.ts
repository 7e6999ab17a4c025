import { describe, expect, test } from 'vitest';
import { headersFile, secure } from './policy.ts';

const first = 'a()';
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const policy = "font-src 'self';script-src 'self' 'sha256-other'; style-src 'self'";
const hash = "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='";

/** A page as Astro builds it. */
const page = ({ title = 'T', head = '', body = '', metas = meta(policy) }) =>
	`<!DOCTYPE html><html><head><meta charset="utf-8"/><title>${title}</title><style>b{}</style><script>${first}</script>${head}${metas}</head><body><script type="module" src="/b.js"></script>${body}</body></html>`;

describe('secure', () => {
	test('allows the inline scripts and styles of the page, and no others', () => {
		const { policy: allowed } = secure(page({}), [first]);
		expect(allowed).toBe(
			`font-src 'self'; script-src 'self' ${hash}; style-src 'self' 'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='`,
		);
	});

	test('puts the policy before anything that runs, and once', () => {
		const { html, policy: allowed } = secure(page({}), [first]);
		expect(html).toBe(page({ metas: '' }).replace('<title>', () => `${meta(allowed)}<title>`));
	});

	test.each([
		`http-equiv="content-security-policy" content="script-src 'unsafe-inline' https://evil.example; frame-src *"`,
		"http-equiv='content-security-policy' content='x'",
		'&lt;meta http-equiv="content-security-policy" content="script-src *">',
		'A\n  X-Frame-Options: ALLOWALL',
		'$& $1 $` </head>',
		'<body> <body>',
	])('takes the title “%s” for a title', (title) => {
		const { html, policy: allowed } = secure(page({ title }), [first]);
		expect(allowed).toBe(secure(page({}), [first]).policy);
		expect(html).toContain(`<title>${title}</title>`);
	});

	test.each([
		'<script>evil()</script>',
		'<script type="text/javascript">evil()</script>',
		'<script type="module">evil()</script>',
		'<script type="importmap">{}</script>',
		'<script type="speculationrules">{}</script>',
		'<SCRIPT>evil()</SCRIPT>',
		'<svg><script>evil()</script></svg>',
		'<b onclick="a()">x</b>',
		'<svg onload="a()"></svg>',
		'<body onload="a()">',
	])('refuses %s, which runs and is not ours', (body) => {
		expect(() => secure(page({ body }), [first])).toThrow(/not ours|handler that runs/);
	});

	test('lets data be', () => {
		const body = '<script type="application/json">{"a":"<b onclick=x>"}</script>';
		expect(secure(page({ body }), [first]).policy).toBe(secure(page({}), [first]).policy);
	});

	test('refuses a script of ours that is not the one we know', () => {
		expect(() => secure(page({}), ['b()'])).toThrow(
			'A page has an inline script that is not ours: a()',
		);
	});

	test('refuses a page without a policy, with two, or with one that no browser obeys', () => {
		expect(() => secure(page({ metas: '' }), [first])).toThrow(
			'A page has no content security policy.',
		);
		expect(() => secure(page({ head: meta('x') }), [first])).toThrow(
			'A page has more than one content security policy.',
		);
		expect(() => secure(page({ metas: '', body: meta(policy) }), [first])).toThrow(
			'A page has no content security policy.',
		);
		expect(() => secure(page({ metas: `<!-- ${meta(policy)} -->` }), [first])).toThrow(
			'A page has no content security policy.',
		);
	});
});

describe('headersFile', () => {
	test('joins the policies of all pages and forbids framing', () => {
		const file = headersFile(["script-src 'self' 'sha256-a'", "script-src 'self' 'sha256-b'"]);
		expect(file).toContain(
			"Content-Security-Policy: script-src 'self' 'sha256-a' 'sha256-b'; frame-ancestors 'none'\n",
		);
	});

	test('says of no other host that it has https', () => {
		expect(headersFile([])).toContain('  Strict-Transport-Security: max-age=63072000\n');
	});
});
