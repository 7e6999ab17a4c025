import path from 'node:path';

/** What a page on a stick needs to know to lead somewhere. */
export interface Place {
	/** The path below which the site was built, with its slashes: `/methodology/`. */
	base: string;
	/** The origin where the site lives: `https://example.org`. */
	origin: string;
	/** Whether a file of the site lies on the stick. */
	has: (file: string) => boolean;
}

/** The file of the built site behind an address below its base; nothing for another address. */
export function fileOf(address: string, base: string): { file: string; rest: string } | undefined {
	if (!address.startsWith(base) || address.startsWith('//')) return undefined;
	const [, place = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length))!;
	const isPage = place === '' || place.endsWith('/');
	return { file: decodeURI(isPage ? `${place}index.html` : place), rest };
}

/**
 * An address of the site as a page on the stick writes it: the way from its own file to the other,
 * or in full to the site where the stick does not have it. Other addresses stay as they are.
 */
export function addressOn(page: string, address: string, { base, origin, has }: Place): string {
	const found = fileOf(address, base);
	if (!found) return address;
	if (!has(found.file)) return origin + address;
	return wayTo(page, found.file) + found.rest;
}

/** The way from a file on the stick to another one. */
export function wayTo(from: string, to: string): string {
	return encodeURI(path.posix.relative(path.posix.dirname(from), to));
}
