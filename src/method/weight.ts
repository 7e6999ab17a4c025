/** A number made from a text, the same everywhere and for good, which is not a secret (FNV-1a). */
export function weight(text: string): number {
	let value = 0x811c9dc5;
	for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
	return value;
}
