import { afterEach, expect, test, vi } from 'vitest';
import { fileHref, hrefOf } from './href.ts';

afterEach(() => vi.unstubAllEnvs());

test.each(['/method', '/method/'])('a link to a page or a file starts with %s', (base) => {
	vi.stubEnv('BASE_URL', base);
	expect(hrefOf('levers/allies', 'en')).toBe('/method/en/levers/allies/');
	expect(fileHref('downloads/a.pdf')).toBe('/method/downloads/a.pdf');
	expect(fileHref('')).toBe('/method/');
});

test('a site at the root of its host has no base', () => {
	vi.stubEnv('BASE_URL', '/');
	expect(fileHref('favicon.svg')).toBe('/favicon.svg');
});
