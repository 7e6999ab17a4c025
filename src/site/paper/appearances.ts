import type { Box } from './box.ts';
import type { Internals, Ref } from './internals.ts';

/** The looks that widgets share, each made once per size. */
export function appearances(pdf: Internals) {
	const made = new Map<string, Ref>();
	const drawn = (width: number, height: number, content: string): Ref => {
		const key = [width.toFixed(2), height.toFixed(2), content].join(' ');
		const known = made.get(key);
		if (known) return known;
		const ref = pdf.ref({
			Type: 'XObject',
			Subtype: 'Form',
			BBox: [0, 0, width, height],
			Resources: {},
		});
		ref.end(content);
		made.set(key, ref);
		return ref;
	};
	return {
		blank: (width: number, height: number) => drawn(width, height, '/Tx BMC EMC'),
		tick: ({ width: w, height: h }: Box) =>
			drawn(
				w,
				h,
				`q 1.6 w 1 J 1 j ${num(w * 0.22)} ${num(h * 0.5)} m ${num(w * 0.42)} ${num(h * 0.26)} l ${num(w * 0.8)} ${num(h * 0.78)} l S Q`,
			),
		dot: ({ width: w, height: h }: Box) => drawn(w, h, `q ${circle(w / 2, h / 2, w * 0.25)} f Q`),
	};
}

function circle(x: number, y: number, r: number): string {
	const k = r * 0.5523;
	const curve = (...points: number[]) => `${points.map(num).join(' ')} c`;
	return [
		`${num(x + r)} ${num(y)} m`,
		curve(x + r, y + k, x + k, y + r, x, y + r),
		curve(x - k, y + r, x - r, y + k, x - r, y),
		curve(x - r, y - k, x - k, y - r, x, y - r),
		curve(x + k, y - r, x + r, y - k, x + r, y),
	].join(' ');
}

function num(value: number): string {
	return String(Math.round(value * 100) / 100);
}
