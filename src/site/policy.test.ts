import { describe, expect, test } from 'vitest';
import { headersFile, policyOf, withOwnHashes } from './policy.ts';

describe('headersFile', () => {
	test('joins the policies of all pages and forbids framing', () => {
		const file = headersFile(["script-src 'self' 'sha256-a'", "script-src 'self' 'sha256-b'"]);
		expect(file).toContain(
			"Content-Security-Policy: script-src 'self' 'sha256-a' 'sha256-b'; frame-ancestors 'none'\n",
		);
	});

	test('refuses a page without a policy', () => {
		expect(() => headersFile([undefined])).toThrow('A page has no content security policy.');
	});
});

describe('withOwnHashes', () => {
	const page = `<meta http-equiv="content-security-policy" content="font-src 'self';script-src 'self' 'sha256-other'; style-src 'self'"><script>a()</script><script src="/b.js"></script>`;

	test('allows the inline scripts of the page, and no others', () => {
		expect(policyOf(withOwnHashes(page))).toBe(
			"font-src 'self'; script-src 'self' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='; style-src 'self'",
		);
	});
});

describe('policyOf', () => {
	test('reads the policy from the head of a page', () => {
		expect(policyOf(`<meta http-equiv="content-security-policy" content="font-src 'self'">`)).toBe(
			"font-src 'self'",
		);
	});
});
