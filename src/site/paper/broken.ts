/**
 * Breaks a text between words into as few lines as fit in a width, of about the same length.
 *
 * @param measure How wide a piece of the text is.
 */
export function broken(text: string, width: number, measure: (text: string) => number): string[] {
	const words = text.split(/\s+/);
	const space = measure('a a') - 2 * measure('a');
	const widths = words.map(measure);
	const fill = (room: number): string[] => {
		const lines: { text: string; width: number }[] = [];
		words.forEach((word, index) => {
			const last = lines.at(-1);
			const longer = last && last.width + space + widths[index]!;
			if (longer === undefined || longer > room) lines.push({ text: word, width: widths[index]! });
			else Object.assign(last!, { text: `${last!.text} ${word}`, width: longer });
		});
		return lines.map((line) => line.text);
	};
	const lines = fill(width);
	const narrower = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((part) => part * width);
	const even = narrower.find(
		(room) => Math.max(...widths) <= room && fill(room).length === lines.length,
	);
	return even === undefined ? lines : fill(even);
}
