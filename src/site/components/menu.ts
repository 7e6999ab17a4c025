/** An open menu lies over the page: it closes when the focus goes on to what is under it. */
export function closeMenuBehindFocus(): void {
	const menu = document.querySelector<HTMLElement>('#menu')!;
	menu.addEventListener('focusout', ({ relatedTarget }) => {
		const to = relatedTarget as HTMLElement | null;
		if (!to || menu.contains(to) || to.matches('[popovertarget="menu"]')) return;
		if (menu.matches(':popover-open')) menu.hidePopover();
	});
}
