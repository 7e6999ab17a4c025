/** Compares two versions as numbers: `1.10.0` comes after `1.9.0`. */
export function compareVersions(a: string, b: string): number {
	const [left, right] = [a, b].map((one) => one.split('.').map(Number));
	for (const [index, number] of left!.entries()) {
		const difference = number - (right![index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

/** From when on somebody wants to know: a version or a day. */
export type Since = { version: string } | { date: string };

/**
 * Reads what somebody typed or what an address says: a version or a day.
 *
 * @returns Nothing for what is neither, or for a version that never was.
 */
export function readSince(text: string, versions: readonly string[]): Since | undefined {
	const typed = text.trim().replace(/^v/i, '');
	if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) {
		const date = new Date(`${typed}T00:00:00Z`);
		const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed);
		return isDay ? { date: typed } : undefined;
	}
	return versions.includes(typed) ? { version: typed } : undefined;
}

/** Whether a version came out after that. A day itself counts as known already. */
export function isAfter(release: { version: string; date: string }, since: Since): boolean {
	return 'version' in since
		? compareVersions(release.version, since.version) > 0
		: release.date > since.date;
}
