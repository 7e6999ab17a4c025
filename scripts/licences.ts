/**
 * Fails when a package that the project installs has a licence that the project does not take.
 *
 * Usage: node scripts/licences.ts
 */
import { readFile } from 'node:fs/promises';
import { findUnwelcome } from './licences/licences.ts';

const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
	packages: Record<string, { license?: string }>;
};
const unwelcome = findUnwelcome(packages);
for (const { name, licence } of unwelcome)
	console.error(
		`package-lock.json\n  ✖ “${name}” has ${licence ? `the licence “${licence}”` : 'no licence'}.\n    Choose another package, or say in scripts/licences/licences.ts why this one may stay.\n`,
	);
console.error(
	unwelcome.length === 0
		? `The licences of ${Object.keys(packages).length - 1} packages are fine.`
		: `${unwelcome.length} of the packages cannot be used as they are.`,
);
process.exitCode = unwelcome.length === 0 ? 0 : 1;
