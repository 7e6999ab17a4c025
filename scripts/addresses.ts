/**
 * Writes down which pages a version has, so that the check can tell when one loses its address.
 *
 * Usage: node scripts/addresses.ts
 */
import { writeFileSync } from 'node:fs';
import pkg from '../package.json' with { type: 'json' };
import { madePages } from '../src/check/addresses.ts';
import { readProject } from '../src/check/project.ts';
import { nameOfPath } from '../src/language/files.ts';
import { formatAddresses, releasedAddresses } from '../src/method/released.ts';

const project = await readProject(process.cwd());
const ids = [...project.pageIds].map((id) => nameOfPath(id === 'index' ? '' : id));
const text = formatAddresses([...ids, ...madePages(project)], pkg.version);
writeFileSync(releasedAddresses, text);
console.log(`${releasedAddresses} names ${text.split('\n').length - 2} pages.`);
