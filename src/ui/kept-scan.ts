import { fromAddress, toAddress, type Scan } from '../method/scan/address.ts';
import { createStore, type Store } from './store.ts';

/** A scan without an answer. */
export const blankScan: Scan = { answers: new Map(), day: 0 };

/** Where the browser keeps the answers to the barrier scan. */
export function openScanStore(barriers: readonly string[]): Store<Scan> {
	const plain = ({ answers, day }: Scan): Scan => ({ answers, day });
	return createStore('scan:v1:current', {
		empty: blankScan,
		isEmpty: ({ answers }) => answers.size === 0,
		toText: (scan) => toAddress(scan, barriers),
		fromText: (text) => {
			const reading = fromAddress(text, barriers);
			return reading && reading.problem === undefined ? plain(reading) : undefined;
		},
		salvage: (text) => plain(fromAddress(text, barriers) ?? blankScan),
	});
}
