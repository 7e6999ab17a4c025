/** Marks the link to the section that is being read, in the list of headings beside the text. */
export function markReading(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.rail-toc a')];
	const headings = links.flatMap(({ hash }) => {
		const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
		return heading ? [heading] : [];
	});
	const mark = () => {
		const line = innerHeight / 3;
		const here = headings.findLast((one) => one.getBoundingClientRect().top < line);
		for (const link of links) {
			if (here && decodeURIComponent(link.hash) === `#${here.id}`) link.ariaCurrent = 'true';
			else link.removeAttribute('aria-current');
		}
	};
	// A heading that comes into the upper part of the window, or leaves it, begins another section.
	const watcher = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
	for (const heading of headings) watcher.observe(heading);
}
