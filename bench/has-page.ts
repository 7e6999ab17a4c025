import { statSync } from 'node:fs';
import path from 'node:path';

/** Whether a built site has a page at an address that ends in a slash. */
export function hasPage(dist: string, address: string): boolean {
	return statSync(path.join(dist, address, 'index.html'), { throwIfNoEntry: false }) !== undefined;
}
