import { globSync } from 'node:fs';
import path from 'node:path';
import { features } from '../src/features/features.ts';
import { pageKinds } from '../src/method/schemas/kind-names.ts';

/** The first file of a folder of the content, by its name. */
const firstIn = (folder: string, ending: string) =>
	globSync(`content/${folder}/[!_]*${ending}`)
		.map((file) => path.basename(file, ending))
		.sort()[0]!;

/** A page that fills the blank in an address: `routes/coach` for `routes/[route]`. */
const filled = (address: string) =>
	address.replace(
		/^(\w+)\/\[\w+\]/,
		(_, folder: string) => `${folder}/${firstIn(folder, '.yaml')}`,
	);

/** Pages with everything on them, of which each part is looked at where it stands. */
const isWhole = (address: string) => /^all(\/|$)/.test(address);

/** The addresses of one page of each kind, without their language: written ones, and those we make. */
export const kinds = [
	'',
	'glossary',
	'bibliography',
	'about/licence',
	'guide/accessibility',
	...pageKinds.flatMap((kind) => [kind, `${kind}/${firstIn(`docs/${kind}`, '.mdx')}`]),
	// With the largest form.
	'worksheets/stakeholder-map',
	...Object.values(features)
		.flatMap(({ pages = {} }) => Object.keys(pages))
		.filter((address) => !isWhole(address))
		.map(filled),
].map((address) => (address ? `${address}/` : ''));
