/** A text as YAML, always quoted, so that no sign in it means anything. JSON strings are YAML. */
export function quoted(text: string): string {
	return JSON.stringify(text);
}

/** Lines of comment, broken at words so that they fit a window. */
export function comment(text: string, indent = ''): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length + 1 <= 100)
			lines[lines.length - 1] += ` ${word}`;
		else lines.push(`${indent}# ${word}`);
	}
	return lines;
}

/** The text of a page with another value for `follows:`, or with a first one. */
export function withFollows(text: string, revision: string): string {
	const match = /^(---[ \t]*\r?\n)([\s\S]*?)(\r?\n)(---[ \t]*(?:\r?\n|$))/.exec(text);
	if (!match) throw new Error('The page has no frontmatter.');
	const [whole, open, yaml, newline, close] = match as unknown as [string, ...string[]];
	const line = `follows: ${revision}`;
	const changed = /^follows:.*$/m.test(yaml!)
		? yaml!.replace(/^follows:.*$/m, () => (yaml!.includes('\r') ? `${line}\r` : line))
		: `${yaml}${newline}${line}`;
	return open + changed + newline + close + text.slice(whole.length);
}
