/** More than there are files, and not so many that a fuzzer fills the machine. */
const most = 2_000;

/**
 * What one build keeps for all of it. The check, Astro's configuration, its collections and its pages
 * each have their own copy of a module, so it hangs on the process.
 */
const place = Symbol.for('kept for one build');
const shared = process as { [place]?: Map<string, Map<string, unknown>> };

/**
 * Lets all copies of a module in this process share what they keep. For a build: while a site is
 * served the code may change, and with it what should be kept.
 */
export function shareKept(): void {
	shared[place] ??= new Map();
}

/**
 * A place to keep what is made by a key.
 *
 * @param name What it is that is kept here, as no other place is called.
 */
export function keptPlace<T>(name: string): () => Map<string, T> {
	const own = new Map<string, T>();
	return () => {
		const places = shared[place] as Map<string, Map<string, T>> | undefined;
		if (places && !places.has(name)) places.set(name, own);
		return places?.get(name) ?? own;
	};
}

/**
 * Keeps what is read from a text: in one build the check, the loader and Vite ask for the same. So
 * whoever asks only reads it.
 *
 * @param name What is read, as nothing else is called.
 * @param read What a text and its other arguments give, and nothing else.
 */
export function keptByText<A extends (string | number)[], T>(
	name: string,
	read: (text: string, ...others: A) => T,
): (text: string, ...others: A) => T {
	const place = keptPlace<T>(name);
	return (text, ...others) => {
		const known = place();
		const key = [...others, text].join('\0');
		const kept = known.get(key);
		if (kept !== undefined) return kept;
		const made = read(text, ...others);
		if (known.size >= most) known.clear();
		known.set(key, made);
		return made;
	};
}
