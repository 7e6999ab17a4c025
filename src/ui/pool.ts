/**
 * Does some work for each of many items, a few at once. At the first error, or when `signal` says
 * so, it begins nothing more, tells what is going on to stop, and throws when all of that has ended.
 *
 * @param count How many at once.
 * @param work Gets a signal that says when it need not go on.
 */
export async function eachAtOnce<T>(
	items: readonly T[],
	count: number,
	work: (item: T, signal: AbortSignal) => Promise<void>,
	signal?: AbortSignal,
): Promise<void> {
	const failed = new AbortController();
	const stop = AbortSignal.any(signal ? [signal, failed.signal] : [failed.signal]);
	// One queue for all: each takes from it what no other took.
	const queue = items.values();
	const takeOn = async () => {
		for (const item of queue) {
			if (stop.aborted) return;
			await work(item, stop).catch((error: unknown) => failed.abort(error));
		}
	};
	await Promise.all(Array.from({ length: count }, takeOn));
	stop.throwIfAborted();
}
