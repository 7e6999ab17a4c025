import { kindOf, nameOf, type NodeId } from '../graph.ts';
import { barriers } from './barriers.ts';
import { isSigned, type SignedKind } from './kinds.ts';
import { levers } from './levers.ts';
import type { Sign } from './sign.ts';

/** The signs by kind, and in it by the name of the item. */
export const signs: Readonly<Record<SignedKind, Readonly<Record<string, Sign>>>> = {
	barriers,
	levers,
};

/** The sign of an item; nothing if its kind has none. */
export function signOf(id: NodeId): Sign | undefined {
	const kind = kindOf(id);
	const ofKind = isSigned(kind) ? signs[kind] : {};
	return Object.hasOwn(ofKind, nameOf(id)) ? ofKind[nameOf(id)] : undefined;
}
