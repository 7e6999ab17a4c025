import { readFileSync } from 'node:fs';
import type { Finding } from '../prose/guard/finding.ts';

/** The text of a file, which must be UTF-8, or why there is none. */
export function readText(file: string): string | Finding {
	const bytes = readBytes(file);
	return bytes instanceof Uint8Array ? textOf(bytes) : bytes;
}

/** The bytes of a file; one that was there a moment ago may not be any more. */
export function readBytes(file: string): Uint8Array | Finding {
	try {
		return readFileSync(file);
	} catch {
		return {
			message: 'This file cannot be read.',
			hint: 'Look whether it is there, and whether you may read it.',
		};
	}
}

/** The text of the bytes of a file, which must be UTF-8. */
export function textOf(bytes: Uint8Array): string | Finding {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return {
			message: 'This file is not written in UTF-8.',
			hint: 'Let your editor save it as “UTF-8”.',
		};
	}
}
