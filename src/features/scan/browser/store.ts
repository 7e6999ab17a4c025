import { fromAddress, toAddress, type Reading, type Scan } from '../address.ts';
import { readShelf, writeShelf, type Shelf } from '../shelf.ts';

const keys = { current: 'dns:scan:v1:current', shelf: 'dns:scan:v1:shelf' };

/** What the browser kept. */
interface Stored {
	current: Scan | undefined;
	shelf: Shelf;
	/** Whether something that was kept could not be read. */
	lost: boolean;
}

/** Reads what this browser kept of the scan. */
export function readStore(barriers: readonly string[]): Stored {
	const text = read(keys.current);
	const current = fromAddress(text, barriers);
	const { shelf, lost } = readShelf(read(keys.shelf), barriers);
	return {
		current: current?.answers.size ? { answers: current.answers, day: current.day } : undefined,
		shelf,
		lost: lost || (text !== '' && (!current || current.problem !== undefined)),
	};
}

/** A scan to start with, and where it came from. */
interface Opened extends Omit<Stored, 'current'> {
	scan: Scan;
	/** Whether it is that of this browser, and not one from an address. */
	own: boolean;
	/** What the address held. */
	shared: Reading | undefined;
}

/** Takes the scan from the address or else from the store. */
export function openScan(hash: string, barriers: readonly string[]): Opened {
	const { current, ...stored } = readStore(barriers);
	const shared = fromAddress(hash, barriers);
	const same =
		!!shared && !!current && toAddress(shared, barriers) === toAddress(current, barriers);
	const own = !shared || same || shared.answers.size === 0;
	return {
		...stored,
		own,
		shared,
		scan: (own ? current : shared) ?? { answers: new Map(), day: 0 },
	};
}

/**
 * Keeps the scan at hand; forgets it when it has no answers.
 *
 * @returns Whether the browser allowed it.
 */
export function writeCurrent(scan: Scan, barriers: readonly string[]): boolean {
	return write(keys.current, scan.answers.size ? toAddress(scan, barriers) : '');
}

/**
 * Keeps the earlier scans.
 *
 * @returns Whether the browser allowed it.
 */
export function writeStoredShelf(shelf: Shelf, barriers: readonly string[]): boolean {
	return write(keys.shelf, writeShelf(shelf, barriers));
}

function read(key: string): string {
	try {
		return localStorage.getItem(key) ?? '';
	} catch {
		return '';
	}
}

function write(key: string, text: string): boolean {
	try {
		if (text) localStorage.setItem(key, text);
		else localStorage.removeItem(key);
		return true;
	} catch {
		return false;
	}
}
