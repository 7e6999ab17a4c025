import { describe, expect, test } from 'vitest';
import { addressOn, fileOf } from './addresses.ts';

const place = {
	base: '/methodology/',
	origin: 'https://example.org',
	has: (file: string) => !file.startsWith('en/') && !file.endsWith('.zip'),
};
const on = (address: string, page = 'levers/allies/index.html') => addressOn(page, address, place);

describe('addressOn', () => {
	test.each([
		['/methodology/levers/budget/', '../budget/index.html'],
		['/methodology/', '../../index.html'],
		['/methodology/levers/allies/#top', 'index.html#top'],
		['/methodology/downloads/a.nl.pdf', '../../downloads/a.nl.pdf'],
		['/methodology/en/levers/allies/', 'https://example.org/methodology/en/levers/allies/'],
		['/methodology/packs/a.zip', 'https://example.org/methodology/packs/a.zip'],
		['https://example.com/', 'https://example.com/'],
		['#part', '#part'],
		['/elsewhere/', '/elsewhere/'],
	])('leads from a page to %s by %s', (address, expected) => {
		expect(on(address)).toBe(expected);
	});

	test('leads from the first page down', () => {
		expect(on('/methodology/levers/', 'index.html')).toBe('levers/index.html');
	});
});

test('fileOf takes no address of another host for one of the site', () => {
	expect(fileOf('//example.com/', '/')).toBeUndefined();
	expect(fileOf('/levers/', '/')).toEqual({ file: 'levers/index.html', rest: '' });
});
