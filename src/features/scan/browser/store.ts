import { createStore, type Format, type Store } from '../../../ui/store.ts';
import { fromAddress, toAddress, type Reading, type Scan } from '../../../method/scan/address.ts';
import { openScanStore } from '../../../ui/kept-scan.ts';
import { readShelf, writeShelf, type Shelf } from '../shelf.ts';

/** What the browser keeps of the scan: the one at hand, and earlier ones to compare with. */
export interface ScanStores {
	current: Store<Scan>;
	shelf: Store<Shelf>;
}

/** Where the browser keeps the scan. */
export function createStores(barriers: readonly string[]): ScanStores {
	const shelf: Format<Shelf> = {
		empty: [],
		isEmpty: ({ length }) => length === 0,
		toText: (scans) => writeShelf(scans, barriers),
		fromText: (text) => {
			const { shelf: scans, lost } = readShelf(text, barriers);
			return lost ? undefined : scans;
		},
		salvage: (text) => readShelf(text, barriers).shelf,
	};
	return {
		current: openScanStore(barriers),
		shelf: createStore('scan:v1:shelf', shelf),
	};
}

/** A scan to start with, and where it came from. */
interface Opened {
	scan: Scan;
	/** Whether it is that of this browser, and not one from an address. */
	own: boolean;
	/** What the address held. */
	shared: Reading | undefined;
}

/** Takes the scan from the address or else from what the browser kept. */
export function openScan(hash: string, kept: Scan, barriers: readonly string[]): Opened {
	const shared = fromAddress(hash, barriers);
	const same = !!shared && toAddress(shared, barriers) === toAddress(kept, barriers);
	const own = !shared || same || shared.answers.size === 0;
	return { own, shared, scan: own ? kept : { answers: shared.answers, day: shared.day } };
}
