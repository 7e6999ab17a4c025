/** A text as it stands in HTML, in an element as well as in an attribute. */
export function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** A text as it stands in XML, in an element as well as in an attribute. */
export function xmlText(text: string): string {
	return escaped(allowedInXml(text));
}

/** A text without the characters that XML forbids in any writing. */
export function allowedInXml(text: string): string {
	return text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
