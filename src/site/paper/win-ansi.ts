/** The characters of codes 128 to 159 in the encoding that PDF calls WinAnsi. */
const middle = '€\u2022‚ƒ„…†‡ˆ‰Š‹Œ\u2022Ž\u2022\u2022‘’“”•–—˜™š›œ\u2022žŸ';

/** The Unicode code point of each code from 32 to 255 in WinAnsi. */
export const winAnsi: readonly number[] = Array.from({ length: 224 }, (_, index) => {
	const code = index + 32;
	if (code < 128 || code > 159) return code === 127 ? 0x2022 : code;
	return middle.codePointAt(code - 128)!;
});
