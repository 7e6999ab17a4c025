import { visible, quote, type Finding } from './finding.ts';

/** Characters that an address never needs and that tricks are made of. */
const unfit = /[\p{C}\p{Z}\uFFFD\\<>"`{}|^]/u;

const host = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(?=[/?#]|$)/i;
/** A line break in it, however written, could start a header of its own in some mail programs. */
const mail = /^mailto:(?!.*%0[ad])[^@:/?#]+@[a-z0-9.-]+(\?[^#]*)?$/i;
/** A colon in the first part of an address: a scheme, or something that wants to look like one. */
const scheme = /^[^/?#]*:/;

/** Whether a link may lead here: https, mailto, this site, or a heading. */
export function isSafeLink(url: string): boolean {
	if (unfit.test(url)) return false;
	if (url.startsWith('https:')) return host.test(url) && URL.canParse(url);
	if (url.startsWith('mailto:')) return mail.test(url);
	return !scheme.test(url) && !url.startsWith('//') && staysHere(url);
}

/** Whether a browser agrees that an address without a scheme is one of this site. */
function staysHere(url: string): boolean {
	const here = 'https://here.invalid';
	const base = `${here}/a/b/`;
	return URL.canParse(url, base) && new URL(url, base).origin === here;
}

/** Whether an image may come from here: beside the page, below it, or in `public/`. */
function isSafeImage(url: string): boolean {
	return /^(\.\/|\/)([a-z0-9][a-z0-9_-]*\/)*[a-z0-9][a-z0-9_-]*\.(png|jpe?g|webp|avif|svg)$/.test(
		url,
	);
}

/** Why a link is refused, if it is. */
export function judgeLink(url: string): Finding | undefined {
	if (isSafeLink(url)) return undefined;
	const message = `The link “${quote(url)}” is neither an address on this site nor one that starts with https://.`;
	if (/^http:\/\//i.test(url)) {
		return {
			message,
			hint: `Write “${visible(url).replace(/^http/i, 'https')}”, if that address exists.`,
		};
	}
	const plain = plainHost(url);
	if (plain) {
		return {
			message: `The name of the site in “${quote(url)}” is not written in plain characters.`,
			hint: `Write “${plain}”, which is the same address.`,
		};
	}
	return {
		message,
		hint: 'Write https://…, mailto:name@example.org, /levers/allies/ or #heading, in plain characters.',
	};
}

/** An address whose site has a name in letters of its own, written as browsers send it. */
function plainHost(url: string): string | undefined {
	const match = /^https:\/\/([^/?#@:]+)(?=[/:?#]|$)/.exec(url);
	if (!match || !URL.canParse(match[0])) return undefined;
	const plain = `${new URL(match[0]).origin}${url.slice(match[0].length)}`;
	return isSafeLink(plain) ? plain : undefined;
}

/** Why an image is refused, if it is. */
export function judgeImage(url: string): Finding | undefined {
	if (isSafeImage(url)) return undefined;
	if (scheme.test(url) || /^[\\/]{2}/.test(url)) {
		return {
			message: `The image “${quote(url)}” comes from another site.`,
			hint: 'Put a copy beside the page, with permission, and write ./name.png.',
		};
	}
	return {
		message: `The image “${quote(url)}” is not in a place where images may be.`,
		hint: 'Put it beside the page, in lower-case letters, and write ./name.png (or .jpg, .webp, .avif, .svg).',
	};
}
