import { followAddress } from './address.ts';

/**
 * Keeps what someone chose from lists in the address, behind the `#`: it is still chosen after a
 * reload, on the way back, in the other language and for whoever gets the address.
 *
 * @param changed Called with every choice, and once for what the address says.
 */
export function keepInAddress(lists: readonly HTMLSelectElement[], changed: () => void): void {
	const read = () => {
		const values = new URLSearchParams(location.hash.slice(1));
		for (const list of lists) {
			const wanted = values.get(list.name) ?? '';
			const known = [...list.options].some(({ value }) => value === wanted);
			list.value = known ? wanted : '';
		}
		changed();
	};
	const write = () => {
		const chosen = lists.filter(({ value }) => value).map(({ name, value }) => [name, value]);
		const hash = new URLSearchParams(chosen).toString();
		const { pathname, search } = location;
		history.replaceState(history.state, '', pathname + search + (hash && `#${hash}`));
		changed();
	};

	for (const list of lists) list.addEventListener('change', write);
	const names = new RegExp(`^#?(?:${lists.map(({ name }) => name).join('|')})=`);
	// A browser may fill in what stood here before, after this script ran.
	addEventListener('pageshow', () => {
		if (names.test(location.hash)) read();
		else if (lists.some(({ value }) => value)) write();
	});
	// Where the address says nothing, what a browser filled in stays.
	followAddress(
		(hash) => names.test(hash),
		(hash) => hash && read(),
	);
}
