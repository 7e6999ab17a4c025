import path from 'node:path';
import type { Finding } from '../prose/guard/finding.ts';

/** What a computer leaves in a folder by itself, in lower case. Nothing reads it. */
const litter =
	/^(\.ds_store|\._.*|thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*\.(?:do[ct]|xl[st]|p[po]t)[xm]?|\.~lock\..*)$/;

/** Whether nobody put a file there: a computer did, or a program that has another file open. */
export function isLitter(name: string): boolean {
	return litter.test(name.toLowerCase());
}

const image = /\.(png|jpe?g|webp|avif|svg)$/i;

/** Which slip a program made in the name of a file, with the name to give it, if that can be seen. */
export function judgeName(file: string): Finding | undefined {
	const name = path.posix.basename(file);
	const hidden = /^(?<meant>.+\.(?:mdx|yaml|json))\.(?:txt|md|html?|docx?)$/i.exec(name)?.groups;
	if (hidden) {
		return {
			message: `Your editor put “${name.slice(hidden['meant']!.length)}” behind the name of this file.`,
			hint: `Rename it to “${tidy(hidden['meant']!)}”; Windows hides that part unless you let it show the endings of files.`,
		};
	}
	const copy =
		/^(?:Copy of |Kopie van )(?<a>.+)$|^(?<b>.+?)(?: - Copy| - Kopie|[ -]kopie|[ -]copy)?(?: ?\(\d+\))?(?<end>\.\w+)$/i.exec(
			name,
		)?.groups;
	const original = copy?.['a'] ?? `${copy?.['b'] ?? ''}${copy?.['end'] ?? ''}`;
	if (copy && original.toLowerCase() !== name.toLowerCase()) {
		return {
			message: `This is a copy, by its name, of “${original}”.`,
			hint: `Delete it, or give it a name of its own, such as “${tidy(original)}”, if there is none of that name yet.`,
		};
	}
	const ending = /\.\w+$/.exec(name)?.[0] ?? '';
	const known = image.test(name) || /^\.(mdx|yaml|json)$/i.test(ending);
	if (known && ending !== ending.toLowerCase()) {
		return {
			message: `The ending “${ending}” of this file is in capitals.`,
			hint: `Rename it to “${tidy(name)}”.`,
		};
	}
	return undefined;
}

/** A name as names are written here. */
function tidy(name: string): string {
	const ending = /\.\w+$/.exec(name)?.[0] ?? '';
	const stem = name
		.slice(0, name.length - ending.length)
		.normalize('NFKD')
		.replace(/\p{M}|['’]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return `${stem}${ending.toLowerCase()}`;
}
