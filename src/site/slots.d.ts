/** The components that features show on every page, by their place: see `src/features/slots.ts`. */
declare module 'virtual:slots' {
	type Component = (props: Record<string, never>) => unknown;
	export const header: Component[];
	export const above: Component[];
	export const below: Component[];
	export const foot: Component[];
	export const credits: Component[];
	export const meta: Component[];
}
