import { describe, expect, test } from 'vitest';
import { findUnwelcome } from './licences.ts';

const judge = (name: string, license?: string) =>
	findUnwelcome({ '': {}, [`node_modules/${name}`]: license === undefined ? {} : { license } });

describe('findUnwelcome', () => {
	test.each(['MIT', 'MIT OR GPL-3.0-only', 'Apache-2.0 AND MIT', 'OFL-1.1'])(
		'takes %s',
		(licence) => {
			expect(judge('a', licence)).toEqual([]);
		},
	);

	test.each(['GPL-3.0-only', 'MIT AND AGPL-3.0-only', 'SEE LICENSE IN x', 'UNLICENSED'])(
		'refuses %s',
		(licence) => {
			expect(judge('@a/b', licence)).toEqual([{ name: '@a/b', licence }]);
		},
	);

	test('refuses a package that names no licence', () => {
		expect(judge('a')).toEqual([{ name: 'a', licence: undefined }]);
	});

	test('takes what is excepted, for the licence it had then', () => {
		expect(judge('citeproc', 'CPAL-1.0 OR AGPL-1.0')).toEqual([]);
		expect(judge('citeproc', 'AGPL-3.0-only')).toHaveLength(1);
	});

	test('names a package that is installed inside another', () => {
		expect(findUnwelcome({ 'node_modules/a/node_modules/@b/c': {} })[0]?.name).toBe('@b/c');
	});
});
