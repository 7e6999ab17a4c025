import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { askedBy, askForOne, type Asked } from './page.ts';

/** The folder of a built site where Astro puts scripts and styles. */
const folder = '_astro';

/**
 * Gives every page of a built site one style sheet and one script.
 *
 * On a slow line each file costs a round trip, and Astro writes one for every component that has a
 * style or a script. Pages that ask for the same files share theirs.
 *
 * @param site Folder of the built site.
 * @param base The path below which the site is served: `/` or `/methodology`.
 * @throws When a page asks for a file that is not there.
 */
export async function joinFiles(site: string, base: string): Promise<void> {
	const prefix = `${base.replace(/\/$/, '')}/`;
	const fileOf = (address: string) => path.join(site, address.slice(prefix.length));
	const pages = await Promise.all(
		(await Array.fromAsync(glob('**/*.html', { cwd: site }))).sort().map(async (name) => {
			const html = await readFile(path.join(site, name), 'utf8');
			return { name, html, asked: askedBy(html) };
		}),
	);
	const groups = Map.groupBy(pages, ({ asked }) => JSON.stringify(asked));
	const used = new Set<string>();
	const made = new Set<string>();
	for (const alike of groups.values()) {
		const { asked } = alike[0]!;
		const style = await joinStyles(asked, fileOf);
		const write = async (name: string, text: string) => {
			const file = path.join(site, folder, name);
			made.add(file);
			await writeFile(file, text);
		};
		if (style) await write(style.name, style.css);
		const script = await joinScripts(asked.scripts.map(fileOf));
		for (const { name, code } of script?.files ?? []) await write(name, code);
		for (const file of [...[...asked.styles, ...asked.paper].map(fileOf), ...(script?.from ?? [])])
			used.add(file);
		const one = {
			style: style && `${prefix}${folder}/${style.name}`,
			script: script && `${prefix}${folder}/${script.entry}`,
		};
		for (const { name, html } of alike)
			await writeFile(path.join(site, name), askForOne(html, one));
	}
	// A part that stayed the same has kept its name.
	for (const file of used.difference(made)) await rm(file);
}

async function joinStyles({ styles, paper }: Asked, fileOf: (address: string) => string) {
	if (styles.length + paper.length === 0) return undefined;
	const read = (addresses: readonly string[]) =>
		Promise.all(addresses.map((address) => readFile(fileOf(address), 'utf8')));
	const onPaper = (await read(paper)).map((css) => `@media print{${css}}`);
	// First, as in the page: Starlight asks for its rules for paper before any others.
	const css = [...onPaper, ...(await read(styles))].join('\n');
	const digest = createHash('sha256').update(css).digest('base64url').slice(0, 8);
	return { name: `page.${digest}.css`, css };
}

/** Joins modules into one, which fetches what it does not need at once when it needs it. */
async function joinScripts(modules: readonly string[]) {
	if (modules.length === 0) return undefined;
	const entry = 'page';
	const bundle = await rolldown({
		input: { [entry]: entry },
		plugins: [
			{
				name: 'page',
				resolveId: (id) => (id === entry ? id : undefined),
				load: (id) =>
					id === entry
						? modules.map((module) => `import ${JSON.stringify(module)};`).join('\n')
						: undefined,
			},
		],
	});
	const { output } = await bundle.generate({
		format: 'es',
		minify: true,
		entryFileNames: '[name].[hash].js',
		// Under the name that it had, without the hash of then.
		chunkFileNames: ({ name }) => `${name.split('.')[0]!}.[hash].js`,
	});
	await bundle.close();
	const chunks = output.filter((one) => one.type === 'chunk');
	return {
		entry: chunks.find(({ isEntry }) => isEntry)!.fileName,
		files: chunks.map(({ fileName, code }) => ({ name: fileName, code })),
		from: chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => path.isAbsolute(id)),
	};
}
