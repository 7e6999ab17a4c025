/**
 * Reads what somebody chose from the part of the address behind the `#`: now, and whenever it
 * changes. One that leads to a heading, as “Skip to content” does, says nothing about it: what was
 * chosen stays. An empty one is the start.
 *
 * @param isOurs Whether a hash, without its `#`, says what is chosen on this page.
 * @param read Gets such a hash, or nothing for the start.
 */
export function followAddress(
	isOurs: (hash: string) => boolean,
	read: (hash: string) => void,
): void {
	const here = () => location.hash.slice(1);
	addEventListener('hashchange', () => {
		const hash = here();
		if (hash === '' || isOurs(hash)) read(hash);
	});
	read(isOurs(here()) ? here() : '');
}
