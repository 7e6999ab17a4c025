/**
 * What every page on a stick starts with. A browser fetches nothing from a folder and knows no root
 * of a site there, so links that a script made are led to files, and data comes in by scripts.
 *
 * A script of its own and no module: browsers refuse modules from a folder. What begins with
 * `stick` and is not declared here, make.ts writes above it.
 */
(() => {
	const root = new URL('.', document.currentScript.src);
	const files = new Set(stickFiles);
	const inFull = (address) => {
		const { pathname, search, hash } = new URL(address, stickOrigin);
		const place = decodeURI(pathname.slice(stickBase.length));
		const file = /(^|\/)$/.test(place) ? `${place}index.html` : place;
		return files.has(file)
			? new URL(file, root).href + hash
			: stickOrigin + pathname + search + hash;
	};
	const isOurs = (address) =>
		address.startsWith(stickBase) &&
		!address.startsWith('//') &&
		!address.startsWith(root.pathname);

	// Before anyone can follow it.
	for (const event of ['pointerover', 'focusin', 'click', 'auxclick'])
		addEventListener(
			event,
			({ target }) => {
				const link = target instanceof Element && target.closest('a[href^="/"]');
				const address = link && link.getAttribute('href');
				if (address && isOurs(address)) link.setAttribute('href', inFull(address));
			},
			true,
		);

	const waiting = new Map();
	window.stickData = (name, text) => waiting.get(name)?.(text);
	const fetched = window.fetch;
	window.fetch = (input, options) => {
		const address = String(input instanceof Request ? input.url : input);
		const name = isOurs(address) ? address.slice(stickBase.length) : '';
		if (!stickNames.includes(name)) return fetched(input, options);
		return new Promise((answer, refuse) => {
			waiting.set(name, (text) => {
				// Data names pages by their address on the site.
				const json = text.replace(/"(\/[^"\\]*)"/g, (all, one) => {
					const there = isOurs(one) ? inFull(one) : '';
					return there.startsWith(root.href) ? JSON.stringify(there.slice('file://'.length)) : all;
				});
				answer(new Response(json, { headers: { 'content-type': 'application/json' } }));
			});
			const script = document.createElement('script');
			script.src = new URL(`${name}.js`, root).href;
			script.onerror = () => refuse(new TypeError(`${name} is not there.`));
			document.head.append(script);
		});
	};
})();
