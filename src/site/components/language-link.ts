/**
 * Lets the link to the other language take along what stands behind the `#`: a scan, a plan or a
 * choice. It changes while someone reads, and a link can be followed in more ways than by a click.
 */
export function takeAddressAlong(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language'))
		for (const event of ['pointerenter', 'pointerdown', 'focus', 'click'])
			link.addEventListener(event, () => (link.hash = location.hash));
}
