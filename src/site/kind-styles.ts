import type { Plugin } from 'vite';
import { edition } from '../language/edition/edition.ts';
import { pageKinds } from '../method/schemas/kind-names.ts';
import { kinds, type Row } from '../method/schemas/kinds.ts';

/** The name under which the site asks for the colours of the kinds. */
export const kindStyles = 'virtual:kinds.css';

/** Makes the style sheet of what has its colours in data, so that a colour stands in one place. */
export function kindStylesModule(): Plugin {
	// Vite takes for a style sheet what ends like one and does not start with a null.
	const id = `/${kindStyles}`;
	return {
		name: 'kind-styles',
		resolveId: (asked) => (asked === kindStyles ? id : undefined),
		load: (asked) => (asked === id ? kindStylesSource() : undefined),
	};
}

/**
 * The colours of the edition, one for each kind and each division of one, and a class that makes it
 * the colour at hand.
 */
export function kindStylesSource({ accent, ground, signal } = edition.colours): string {
	const own = [
		`--accent: light-dark(${accent.light}, ${accent.dark});`,
		`--ground: ${ground};`,
		`--signal: ${signal};`,
	];
	const colours = pageKinds.map((kind) => {
		const { light, dark } = kinds[kind].colour;
		return `--kind-${kind}: light-dark(${light}, ${dark});`;
	});
	const classes = pageKinds.map((kind) => `.kind-${kind} { --kind: var(--kind-${kind}); }`);
	const shades = pageKinds.flatMap((kind) =>
		Object.entries((kinds[kind] as Row).shades ?? {}).map(
			([value, { light, dark }]) => `.of-${value} { --kind: light-dark(${light}, ${dark}); }`,
		),
	);
	return [`:root { ${[...own, ...colours].join(' ')} }`, ...classes, ...shades].join('\n');
}
