/** Data with each reference, `{ collection, id }`, as the id that the files use: `worksheets/ally-talk`. */
export function plain(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	const { collection, id } = value as Readonly<Record<string, unknown>>;
	if (entries.length === 2 && typeof collection === 'string' && typeof id === 'string')
		return `${collection}/${id}`;
	return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
}
