/** What a fact says when it names an entry. */
export interface Reference {
	collection: string;
	id: string;
}

/** Whether an entry, or an item of a list, belongs to something that is left out. */
export function belongsTo(value: unknown, isHidden: (to: Reference) => boolean): boolean {
	if (!isObject(value)) return false;
	return [value, ...Object.values(value)].some((one) => isReference(one) && isHidden(one));
}

/**
 * The same facts without what is left out: in a list, the items that are or belong to something of
 * it; elsewhere, the fact that names it.
 */
export function withoutHidden<T>(value: T, isHidden: (to: Reference) => boolean): T {
	return pruned(value) as T;

	function pruned(one: unknown): unknown {
		if (Array.isArray(one)) return one.filter((item) => !belongsTo(item, isHidden)).map(pruned);
		if (!isObject(one)) return one;
		return Object.fromEntries(
			Object.entries(one)
				.filter(([, fact]) => !(isReference(fact) && isHidden(fact)))
				.map(([key, fact]) => [key, pruned(fact)]),
		);
	}
}

/** A plain object: neither a list nor a date. */
function isObject(value: unknown): value is object {
	return (
		typeof value === 'object' &&
		value !== null &&
		[Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)
	);
}

function isReference(value: unknown): value is Reference {
	return isObject(value) && 'collection' in value && 'id' in value;
}
