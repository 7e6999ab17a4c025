import { describe, expect, test } from 'vitest';
import { noticesOf } from './notices.ts';

const text = (texts: Record<string, string>) => ({
	licenceText: (folder: string) => texts[folder],
});
const line = '-'.repeat(72);

describe('noticesOf', () => {
	test('names each package with its version and licence, and gives a text once', () => {
		const packages = {
			'': { version: '1.0.0' },
			'node_modules/b': { version: '2.0.0', license: 'MIT' },
			'node_modules/a/node_modules/@x/c': { version: '3.0.0', license: 'ISC' },
			'node_modules/a': { version: '1.0.0', license: 'MIT' },
		};
		const texts = text({ 'node_modules/a': 'Free.\r\n', 'node_modules/b': 'Free.' });
		expect(noticesOf(packages, texts)).toBe(
			`@x/c 3.0.0 (ISC)\n\n${line}\n\na 1.0.0 (MIT)\nb 2.0.0 (MIT)\n\nFree.\n`,
		);
	});

	test('says the same on every machine about what only some install', () => {
		const packages = {
			'node_modules/a-linux': { version: '1.0.0', license: 'MIT', optional: true },
		};
		const here = noticesOf(packages, text({ 'node_modules/a-linux': 'Free.' }));
		expect(here).toBe(noticesOf(packages, text({})));
	});
});
