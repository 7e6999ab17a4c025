import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/**
 * The components that a page may use, without an import line. Each is a file in
 * `src/components/author/`.
 */
export const authorComponents = [
	'Barriers',
	'Bibliography',
	'Cases',
	'Doors',
	'Evidence',
	'ForceField',
	'Framework',
	'Glossary',
	'HoldsYouBack',
	'LeverPicture',
	'Levers',
	'RLadder',
	'Steps',
	'Worksheets',
	'Year',
] as const;

/**
 * Adds the import of every component that a page uses.
 *
 * MDX takes components by import or by a `components` prop; Starlight renders the page itself and
 * passes none.
 *
 * @param folder Where the components are, as an import path that ends with a slash.
 */
export function remarkAuthorComponents({ folder }: { folder: string }) {
	return (tree: Root, file: VFile) => {
		const source = String(file);
		const used = authorComponents.filter((name) => source.includes(`<${name}`));
		tree.children.unshift(...(used.map((name) => importOf(name, folder)) as Root['children']));
	};
}

/** `import Name from 'folder/Name.astro'`, as the syntax tree that MDX compiles. */
function importOf(name: string, folder: string) {
	return {
		type: 'mdxjsEsm',
		value: '',
		data: {
			estree: {
				type: 'Program',
				sourceType: 'module',
				body: [
					{
						type: 'ImportDeclaration',
						specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
						source: {
							type: 'Literal',
							value: `${folder}${name}.astro`,
							raw: JSON.stringify(`${folder}${name}.astro`),
						},
					},
				],
			},
		},
	};
}
