/** More than there are files, and not so many that a fuzzer fills the machine. */
const most = 2_000;

/**
 * Keeps what is read from a text: in one build the check, the loader and Vite ask for the same. So
 * whoever asks only reads it.
 *
 * @param read What a text and its other arguments give, and nothing else.
 */
export function keptByText<A extends (string | number)[], T>(
	read: (text: string, ...others: A) => T,
): (text: string, ...others: A) => T {
	const known = new Map<string, T>();
	return (text, ...others) => {
		const key = [...others, text].join('\0');
		const kept = known.get(key);
		if (kept !== undefined) return kept;
		const made = read(text, ...others);
		if (known.size >= most) known.clear();
		known.set(key, made);
		return made;
	};
}
