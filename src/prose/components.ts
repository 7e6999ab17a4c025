import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/**
 * The components that a page may use, without an import line, each with the feature that it belongs
 * to: `Barriers` is `src/features/overviews/author/Barriers.astro`.
 */
const features = {
	Agenda: 'sessions',
	Barriers: 'overviews',
	Bibliography: 'bibliography',
	Cases: 'overviews',
	Doors: 'home',
	Evidence: 'evidence',
	ForceField: 'posters',
	Framework: 'overviews',
	Glossary: 'glossary',
	HoldsYouBack: 'home',
	Hours: 'budget',
	LeverPicture: 'home',
	Levers: 'overviews',
	RLadder: 'posters',
	Routes: 'routes',
	Rule: 'rules',
	Sessions: 'sessions',
	Steps: 'overviews',
	Texts: 'texts',
	Worksheets: 'worksheets',
	Year: 'posters',
} as const;

/** The name of a component that a page may use. */
export type AuthorComponent = keyof typeof features;

/** The names of all components that a page may use. */
export const authorComponents = Object.keys(features) as AuthorComponent[];

/**
 * Adds the import of every component that a page uses.
 *
 * MDX takes components by import or by a `components` prop; Starlight renders the page itself and
 * passes none.
 *
 * @param folder Where the features are, as an import path that ends with a slash.
 */
export function remarkAuthorComponents({ folder }: { folder: string }) {
	return (tree: Root, file: VFile) => {
		const source = String(file);
		const used = authorComponents.filter((name) => source.includes(`<${name}`));
		tree.children.unshift(...(used.map((name) => importOf(name, folder)) as Root['children']));
	};
}

/** `import Name from 'folder/feature/author/Name.astro'`, as the syntax tree that MDX compiles. */
function importOf(name: AuthorComponent, folder: string) {
	const file = `${folder}${features[name]}/author/${name}.astro`;
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
							value: file,
							raw: JSON.stringify(file),
						},
					},
				],
			},
		},
	};
}
