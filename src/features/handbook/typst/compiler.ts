import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { sfntOf } from '../../../site/paper/sfnt.ts';
import { colours } from '../../../language/active.ts';

/** The type of the site, and one that has the signs which it lacks. */
const fonts = [
	...['400-normal', '400-italic', '600-normal', '600-italic'].flatMap((style) => [
		`source-serif-4/files/source-serif-4-latin-${style}`,
		`source-serif-4/files/source-serif-4-latin-ext-${style}`,
	]),
	...['400-normal', '600-normal', '700-normal'].flatMap((style) => [
		`bricolage-grotesque/files/bricolage-grotesque-latin-${style}`,
		`bricolage-grotesque/files/bricolage-grotesque-latin-ext-${style}`,
	]),
	'dejavu-serif/files/dejavu-serif-latin-400-normal',
	'dejavu-sans/files/dejavu-sans-latin-400-normal',
];

/**
 * Typst, with the look of the book and the type of the site. It reads no file and no font of the
 * machine, and no clock, so the same source gives the same bytes.
 */
export function openCompiler(): NodeCompiler {
	const require = createRequire(import.meta.url);
	const compiler = NodeCompiler.create({
		// A place to read files from, where there are none: everything is handed over.
		workspace: fileless,
		fontArgs: [
			{
				fontBlobs: fonts.map((name) =>
					Buffer.from(sfntOf(readFileSync(require.resolve(`@fontsource/${name}.woff`)))),
				),
			},
		],
	});
	for (const file of globSync('*.typ', { cwd: look }))
		compiler.addSource(`${fileless}/${file}`, readFileSync(new URL(file, look), 'utf8'));
	compiler.addSource(`${fileless}/edition.typ`, coloursOfEdition());
	return compiler;
}

/** The colours of this edition, as the look of the book takes them. */
function coloursOfEdition(): string {
	const { accent, ground, signal } = colours;
	return Object.entries({ accent: accent.light, ground, signal })
		.map(([name, colour]) => `#let ${name} = rgb("${colour}")`)
		.join('\n');
}

const fileless = '/handbook';

/** What the book looks like, in files of Typst. */
const look = new URL('look/', import.meta.url);

/**
 * Sets a source.
 *
 * @throws With what Typst says, when it cannot.
 */
export function set(compiler: NodeCompiler, source: string): NodeTypstDocument {
	const file = `${fileless}/book.typ`;
	compiler.addSource(file, source);
	const compiled = compiler.compile({ mainFilePath: file });
	if (compiled.result) return compiled.result;
	const problem = compiled.takeDiagnostics();
	const said = problem ? compiler.fetchDiagnostics(problem) : [];
	throw new Error(`Typst could not set the book: ${JSON.stringify(said)}`);
}
