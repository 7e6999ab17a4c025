import satisfies from 'spdx-satisfies';

/** Licences that a package may have, as the terms of SPDX. */
const welcome = [
	'MIT',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'MPL-2.0',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'Python-2.0',
	'WTFPL',
	// Fonts.
	'OFL-1.1',
];

/** Packages with another licence, or none that a program can read, each with its reason. */
const excepted: [name: RegExp, licence: string | undefined, reason: string][] = [
	[
		/^@img\/sharp-/,
		undefined,
		'libvips is LGPL: it makes images at build time, and is not shipped.',
	],
	[/^citeproc$/, 'CPAL-1.0 OR AGPL-1.0', 'Writes the bibliography at build time; not shipped.'],
	[/^@cspell\/dict-de-de$/, 'LGPL-3.0', 'A dictionary for the check only; not shipped.'],
	[/^@cspell\/dict-en-common-misspellings$/, 'CC BY-SA 4.0', 'A dictionary for the check only.'],
	[/^spdx-(exceptions|ranges)$/, undefined, 'Lists of licences, CC BY, for this check only.'],
	[
		/^pako$/,
		'(MIT AND Zlib)',
		'MIT, with the terms of zlib, which ask no more: packs slides at build time; not shipped.',
	],
	[/^format$/, undefined, 'MIT, in its Readme.'],
	[/^png-js$/, undefined, 'MIT, in its LICENSE.'],
];

/** A package that cannot be used as it is. */
export interface Unwelcome {
	name: string;
	/** What its `package.json` says, if it says anything. */
	licence: string | undefined;
}

/** The packages of a lockfile, by their place in it, whose licence the project does not take. */
export function findUnwelcome(
	packages: Readonly<Record<string, { license?: string }>>,
): Unwelcome[] {
	return Object.entries(packages)
		.filter(([place]) => place !== '')
		.map(([place, { license }]) => ({
			name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
			licence: license,
		}))
		.filter(({ name, licence }) => !isWelcome(licence) && !isExcepted(name, licence));
}

function isWelcome(licence: string | undefined): boolean {
	try {
		return licence !== undefined && satisfies(licence, welcome);
	} catch {
		// What is not an expression of SPDX says nothing for sure.
		return false;
	}
}

function isExcepted(name: string, licence: string | undefined): boolean {
	return excepted.some(
		([pattern, only]) => pattern.test(name) && (only === undefined || only === licence),
	);
}
