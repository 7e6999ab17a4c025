/**
 * Where the verdict is kept. Astro reads its configuration and its collections each with modules of
 * their own, so it hangs on the process.
 */
const place = Symbol.for('verdict on the content');
const kept = process as { [place]?: Promise<void> };

/** Says that a check has begun. It fails when the content has a problem, after it has said which. */
export function beginVerdict(verdict: Promise<void>): void {
	kept[place] = verdict;
	// Whoever asks hears of it; nobody may have asked yet.
	verdict.catch(() => undefined);
}

/** Waits for the check, if there is one. */
export async function verdict(): Promise<void> {
	await kept[place];
}

/**
 * Does something with content that is being checked. When it fails the check speaks first: it names
 * every problem, each with its place and what to write.
 */
export async function besideCheck<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		await verdict();
		throw error;
	}
}
