import type { SharedFile } from './files.ts';

/** GitHub refuses addresses over 8,191 bytes (github/docs#4537); some proxies cut a little sooner. */
const longestAddress = 8000;

/** Mail programs of Windows cut a link for a new message at about 2,000 characters. */
const longestMail = 1900;

/** A link, and whether the text fitted in it. */
interface Prefilled {
	href: string;
	complete: boolean;
}

/** The page of GitHub where someone adds a file, filled in as far as an address can hold it. */
export function newFileLink(
	{ repository, branch }: { repository: string; branch: string },
	{ file, text }: SharedFile,
): Prefilled {
	const empty = `${repository}/new/${branch}?filename=${encodeURIComponent(file)}`;
	const full = `${empty}&value=${encodeURIComponent(text)}`;
	return full.length <= longestAddress
		? { href: full, complete: true }
		: { href: empty, complete: false };
}

/** A new message with the files in it, or with the place for them as an attachment. */
export function mailLink(
	address: string,
	{ subject, attach }: { subject: string; attach: string },
	files: readonly SharedFile[],
): Prefilled {
	const start = `mailto:${address}?subject=${encodeURIComponent(subject)}&body=`;
	const body = files.map(({ file, text }) => `${file}\n\n${text}`).join('\n\n');
	// RFC 6068 wants the line breaks of a message as %0D%0A.
	const full = start + encodeURIComponent(body.replaceAll('\n', '\r\n'));
	if (full.length <= longestMail) return { href: full, complete: true };
	return { href: start + encodeURIComponent(`${attach}\r\n\r\n`), complete: false };
}
