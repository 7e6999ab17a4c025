/**
 * The contrast of two colours, from 1 to 21.
 *
 * Source: WCAG 2.2, “contrast ratio” and “relative luminance”.
 */
export function contrastOf(one: string, other: string): number {
	const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
	return (light! + 0.05) / (dark! + 0.05);
}

function luminanceOf(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((start) => {
		const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
