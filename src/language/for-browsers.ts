import type { Plugin } from 'vite';
import * as active from './active.ts';

/** Gives browsers the languages of this edition as values, because they cannot read its file. */
export function languagesForBrowsers() {
	return {
		name: 'languages-for-browsers',
		load: (id: string) => (/[\\/]language[\\/]active\.ts$/.test(id) ? code : undefined),
	} satisfies Plugin;
}

const code = Object.entries(active)
	.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
	.join('\n');
