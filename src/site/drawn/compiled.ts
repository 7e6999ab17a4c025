import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { serialize } from 'node:v8';
import type { Plugin } from 'vite';
import { drawnFolder, openStore } from './store.ts';
import { versionOf } from './version.ts';

interface Options {
	root: string;
	/** The module that sets up the compiler, from the root: all it imports takes part. */
	config: string;
	/** What else decides what comes out, such as the path that the site lives under. */
	settings: unknown;
	/** Patterns of the files, from the root, that more than one page is made from. */
	shared: string[];
	/** Other pages that a page takes something from, by the path of its file. */
	others: (file: string) => string[];
}

/** What the compiler gives, as far as it can be kept: code and what Astro notes of it. */
type Compiled = { code: string };
type Transform = (this: unknown, code: string, id: string, ...rest: unknown[]) => Promise<Compiled>;

/** The name of the plugin that compiles MDX, of `@astrojs/mdx`. */
const compiler = '@mdx-js/rolldown';

/** Compilers that keep already: Vite says of each environment that its configuration is ready. */
const keeping = new WeakSet<object>();

/**
 * Compiles a page only when it, or something that it is made from, is not as it was: what was
 * compiled is kept beside what was drawn. In development pages are compiled as ever.
 */
export function keepCompiled({ root, config, settings, shared, others }: Options): Plugin {
	const store = openStore(path.join(root, drawnFolder));
	let base = '';

	/** Everything that all pages depend on. */
	function baseOf(): string {
		const files = shared.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
		const texts = files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]);
		return digest([versionOf(config, root), settings, texts]);
	}

	function keyOf(code: string, id: string): string {
		const file = id.split('?')[0]!;
		return digest([base, id, code, others(file).map((other) => readFileSync(other, 'utf8'))]);
	}

	return {
		name: 'keep-compiled',
		apply: 'build',
		configResolved({ plugins }) {
			const transform = plugins.find(({ name }) => name === compiler)?.transform;
			if (!transform || !('handler' in transform) || keeping.has(transform)) return;
			keeping.add(transform);
			base = baseOf();
			const compile = transform.handler as unknown as Transform;
			const kept: Transform = async function (code, id, ...rest) {
				const key = keyOf(code, id);
				const before = await store.get(key);
				if (before) return JSON.parse(Buffer.from(before).toString('utf8')) as Compiled;
				const compiled = await compile.call(this, code, id, ...rest);
				await store.put(key, Buffer.from(JSON.stringify(compiled)));
				return compiled;
			};
			Object.assign(transform, { handler: kept });
		},
	};
}

function digest(values: unknown): string {
	return createHash('sha256').update(serialize(values)).digest('hex');
}
