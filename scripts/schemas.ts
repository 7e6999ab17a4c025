/**
 * Writes what an editor needs to complete and explain facts: JSON Schemas of pages and data, with
 * every id there is. `npm ci` runs it; run it again to see ids that were added since.
 *
 * The files for pages go where the Astro extension looks for them (`.astro/collections/`), those
 * for data where `.vscode/settings.json` says. Neither is committed.
 *
 * Usage: node scripts/schemas.ts
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { idsOf } from '../src/check/ids.ts';
import { readProject } from '../src/check/project.ts';
import { dataSchemas, pageSchemas, type PageSchema } from './schemas/schemas.ts';

const root = process.cwd();
const forPages = path.join(root, '.astro/collections');
const forData = path.join(root, 'node_modules/.cache/schemas');

const project = await readProject(root, () => false);
const ids = idsOf(project);
const pages = pageSchemas(ids);

const data = dataSchemas(ids);
for (const [name, schema] of Object.entries(data)) {
	await write(path.join(forData, `${name}.schema.json`), schema);
}
for (const [name, schema] of Object.entries(pages)) {
	await write(path.join(forPages, `facts-${name}.schema.json`), schema);
}
await write(path.join(forPages, 'collections.json'), {
	collections: Object.keys(pages).map((name) => ({ name: `facts-${name}`, hasSchema: true })),
	entries: Object.fromEntries(
		[...project.pageIds].map((id) => {
			const file = path.join(root, 'content/docs', `${id || 'index'}.mdx`);
			// The extension compares addresses in lower case.
			return [decodeURI(pathToFileURL(file).href).toLowerCase(), `facts-${schemaOf(id)}`];
		}),
	),
});
console.log(
	`Schemas for ${project.pageIds.size} pages and ${Object.keys(data).length} kinds of data are ready for the editor.`,
);

function schemaOf(id: string): PageSchema {
	const [folder = '', name] = id.split('/');
	return name !== undefined && Object.hasOwn(pages, folder) ? (folder as PageSchema) : 'page';
}

async function write(file: string, data: unknown): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(file, `${JSON.stringify(data, undefined, '\t')}\n`);
}
