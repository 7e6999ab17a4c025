import { createHash } from 'node:crypto';

/**
 * What the check says of the content, while a build has begun. Astro reads its configuration and its
 * collections each with modules of their own, so it hangs on the process.
 */
interface Verdict {
	/** Fails when the content has a problem, after it has said which. */
	given: Promise<unknown>;
	/** The digests of the pages that may be compiled. */
	harmless: ReadonlySet<string>;
}

const place = Symbol.for('verdict on the content');
const kept = process as { [place]?: Verdict };

/**
 * Says that a check has begun.
 *
 * @param given Gives the digest of every page without a problem, and fails when there is a problem,
 *   after it has said which.
 */
export function beginVerdict(given: Promise<readonly string[]>): void {
	const verdict: Verdict = { given, harmless: new Set() };
	kept[place] = verdict;
	given.then(
		(digests) => (verdict.harmless = new Set(digests)),
		// Whoever asks hears of it; nobody may have asked yet.
		() => undefined,
	);
}

/** Waits for the check, if there is one. */
export async function verdict(): Promise<void> {
	await kept[place]?.given;
}

/** Whether the check has judged a page with this very text, and let it through. */
export function isHarmless(text: string): boolean {
	return kept[place]?.harmless.has(digestOf(text)) ?? false;
}

/** What names a text in a verdict. */
export function digestOf(text: string): string {
	return createHash('sha256').update(text).digest('base64');
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
