import { choicesOf } from '../../method/facts.ts';
import { kindOf, nameOf, type NodeId } from '../../method/graph.ts';
import type { Method } from '../../method/method.ts';
import type { PageKind } from '../../method/schemas/kind-names.ts';

/** A choice above a list. */
export interface Filter {
	/** Name of the field, of the value in the address and of the item's attribute. */
	name: string;
	label: string;
	options: readonly { value: string; label: string }[];
	/** The value is a number that an item may not be over, instead of a word that it must have. */
	most?: boolean;
}

/** How a filter knows an item: its values as attributes of the item in the list. */
export function filedUnder({ facts }: Pick<Method, 'facts'>, id: NodeId): Record<string, string> {
	const kind = kindOf(id) as PageKind;
	const data = (facts[kind].get(nameOf(id)) ?? {}) as Readonly<Record<string, unknown>>;
	return Object.fromEntries([
		['data-item', ''],
		...choicesOf(kind).map(({ key }) => [
			`data-${key.toLowerCase()}`,
			[data[key] ?? []].flat().join(' '),
		]),
	]);
}
