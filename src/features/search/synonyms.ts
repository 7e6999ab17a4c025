import type { Term } from './vocabulary.ts';

/** What else to look for, by the stems of what someone types. */
export function synonymsOf(
	terms: readonly Term[],
	groups: readonly (readonly string[])[],
	stems: (text: string) => string[],
): Record<string, string[]> {
	const found = new Map<string, Set<string>>();
	const link = (from: string, to: string) => {
		const keys = [stems(from), stems(from.replace(/[- ]/g, ''))].map((key) => key.join(' '));
		const value = stems(to).filter((stem) => !keys.includes(stem));
		if (value.length === 0 || value.length > 3) return;
		for (const key of keys.filter(Boolean))
			found.set(key, new Set([...(found.get(key) ?? []), ...value]));
	};
	for (const group of groups) for (const from of group) for (const to of group) link(from, to);
	for (const { term, aka, abroad } of terms) {
		for (const other of [...aka, ...abroad]) {
			link(other, term);
			if (aka.includes(other)) link(term, other);
		}
	}
	return Object.fromEntries(
		[...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, values]) => [key, [...values]]),
	);
}
