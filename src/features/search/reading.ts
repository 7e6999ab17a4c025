import { readPage } from './page.ts';

/** What {@link readPage} reads, as JSON: a thread hands over bytes. */
export function readingOf(main: string): Uint8Array {
	return Buffer.from(JSON.stringify(readPage(main)));
}
