import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { splitPage } from '../src/prose/guard/frontmatter.ts';
import { copyPackages, project } from './copy.ts';

/**
 * Makes a Starlight site as it comes, in both languages, with the pages of ours: the same text,
 * with no more than a title and a summary at its top, and without our own components.
 *
 * @param from The root of the site whose pages it takes.
 */
export function makeStockSite(folder: string, from = project): void {
	const docs = path.join(from, 'content/docs');
	for (const file of globSync('**/*.mdx', { cwd: docs })) {
		write(
			path.join(folder, 'src/content/docs', file),
			plain(readFileSync(path.join(docs, file), 'utf8')),
		);
	}
	for (const image of globSync('**/*.{png,jpg,jpeg,webp,avif,svg}', { cwd: docs })) {
		cpSync(path.join(docs, image), path.join(folder, 'src/content/docs', image));
	}
	write(path.join(folder, 'src/content.config.ts'), collections);
	write(path.join(folder, 'astro.config.mjs'), config);
	cpSync(path.join(from, 'public/favicon.svg'), path.join(folder, 'public/favicon.svg'));
	// Astro bundles the packages that a site names, and leaves the others to Node.
	const { devDependencies } = JSON.parse(
		readFileSync(path.join(project, 'package.json'), 'utf8'),
	) as { devDependencies: Record<string, string> };
	const dependencies = Object.fromEntries(
		['astro', '@astrojs/starlight', 'sharp'].map((name) => [name, devDependencies[name]]),
	);
	write(
		path.join(folder, 'package.json'),
		JSON.stringify({ private: true, type: 'module', dependencies }),
	);
	copyPackages(folder);
}

function plain(text: string): string {
	const page = splitPage(text);
	if ('finding' in page) throw new Error(page.finding.message);
	const { title, description } = parse(page.yaml) as { title: string; description: string };
	const prose = page.body.replace(/(?<!\\)<\/?[A-Z]\w*(\s[^<>]*)?\/?>/g, '');
	return `---\n${stringify({ title, description })}---\n${prose}`;
}

function write(file: string, text: string): void {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = {
	docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	integrations: [
		starlight({
			title: { nl: 'De Nieuwe Samenzweerders', en: 'The New Conspirators' },
			defaultLocale: 'root',
			locales: {
				root: { label: 'Nederlands', lang: 'nl' },
				en: { label: 'English', lang: 'en' },
			},
		}),
	],
});
`;
