import type { Plugin } from 'vite';
import { slots } from './feature.ts';
import { features } from './features.ts';

const name = 'virtual:slots';

/**
 * Makes the module from which the frame of every page takes the components of the features, so
 * that the frame knows none of them.
 *
 * @param folder Where the features are, as an import path that ends with a slash.
 */
export function slotsModule(folder: string): Plugin {
	return {
		name: 'feature-slots',
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		load: (id) => (id === `\0${name}` ? slotsSource(folder) : undefined),
	};
}

/** The source of that module: one list of components per slot, in the order of the features. */
function slotsSource(folder: string): string {
	const lists = slots.map((slot) =>
		Object.entries(features).flatMap(([feature, { slots: own = {} }]) =>
			own[slot] ? [`${folder}${feature}/${own[slot]}`] : [],
		),
	);
	return [
		...lists.flatMap((files, slot) =>
			files.map((file, index) => `import C${slot}_${index} from ${JSON.stringify(file)};`),
		),
		...lists.map(
			(files, slot) =>
				`export const ${slots[slot]} = [${files.map((_, index) => `C${slot}_${index}`).join(', ')}];`,
		),
	].join('\n');
}
