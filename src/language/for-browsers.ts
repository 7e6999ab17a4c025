import type { Plugin } from 'vite';
import * as active from './active.ts';
import * as asked from './asked.ts';

/**
 * Gives browsers the languages of this edition as values, because they cannot read its file, and no
 * words: of those a page hands its scripts what they need.
 */
export function languagesForBrowsers() {
	return {
		name: 'languages-for-browsers',
		load(id: string) {
			const [, name] = /[\\/]language[\\/](\w+)\.ts$/.exec(id) ?? [];
			if (name === 'written') return withoutWords;
			return name && Object.hasOwn(modules, name) ? codeOf(modules[name]!) : undefined;
		},
	} satisfies Plugin;
}

/** In place of `written.ts`, which reads files; whoever asks for a key there hears that there is none. */
const withoutWords = 'export const writtenIn = () => ({});';

const modules: Readonly<Record<string, object>> = { active, asked };

function codeOf(module: object): string {
	return Object.entries(module)
		.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
		.join('\n');
}
