import { kindOf, nameOf, type NodeId } from '../graph.ts';
import { barriers } from './barriers.ts';
import { levers } from './levers.ts';
import type { Sign } from './sign.ts';

/** The signs by kind, and in it by the name of the item. */
export const signs = { barriers, levers } as const satisfies Readonly<
	Record<string, Readonly<Record<string, Sign>>>
>;

/** The kinds whose items have a sign each. */
export const signedKinds = [
	'barriers',
	'levers',
] as const satisfies readonly (keyof typeof signs)[];

export type SignedKind = (typeof signedKinds)[number];

/** Whether items of a kind have a sign each. */
export function isSigned(kind: string): kind is SignedKind {
	return Object.hasOwn(signs, kind);
}

/** The sign of an item; nothing if its kind has none. */
export function signOf(id: NodeId): Sign | undefined {
	const kind = kindOf(id);
	const ofKind: Readonly<Record<string, Sign>> = isSigned(kind) ? signs[kind] : {};
	return Object.hasOwn(ofKind, nameOf(id)) ? ofKind[nameOf(id)] : undefined;
}
