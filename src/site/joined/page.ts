/** What a page asks for before it can be painted, and what runs on it. */
export interface Asked {
	/** Addresses of style sheets for the screen, in their order. */
	styles: string[];
	/** Those for paper alone. */
	paper: string[];
	/** Addresses of module scripts, in their order. */
	scripts: string[];
}

const styleTag = /<link rel="stylesheet" href="([^"]+)"( media="print")?\s*\/?>/g;
const scriptTag = /<script type="module" src="([^"]+)"><\/script>/g;

/** The style sheets and scripts of a built page, as Astro and Starlight write them. */
export function askedBy(html: string): Asked {
	const sheets = [...html.matchAll(styleTag)];
	return {
		styles: sheets.filter(([, , media]) => !media).map(([, href]) => href!),
		paper: sheets.filter(([, , media]) => media).map(([, href]) => href!),
		scripts: [...html.matchAll(scriptTag)].map(([, src]) => src!),
	};
}

/** The same page with one style sheet and one script, which does not hold up the first paint. */
export function askForOne(
	html: string,
	{ style, script }: { style?: string | undefined; script?: string | undefined },
): string {
	const sheets = [...html.matchAll(styleTag)].length;
	let seen = 0;
	const styled = html.replace(styleTag, () => {
		seen += 1;
		// In the place of the last, so that nothing comes to stand before what it stood behind.
		return seen === sheets && style ? `<link rel="stylesheet" href="${style}">` : '';
	});
	if (!script) return styled;
	const end = styled.lastIndexOf('</body>');
	const tag = `<script type="module" fetchpriority="low" src="${script}"></script>`;
	const [before, after] = [styled.slice(0, end), styled.slice(end)];
	return before.replace(scriptTag, '') + tag + after;
}
