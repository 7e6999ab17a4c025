/** The shapes that signs are made of, as paths. A sign may add a line of its own. */

/** A point on the square. */
type Point = readonly [x: number, y: number];

/** Straight lines from point to point. */
export function line(...points: readonly Point[]): string {
	return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;
}

/** The same, back to where it began. */
export function outline(...points: readonly Point[]): string {
	return `${line(...points)}z`;
}

/** A circle around a point. */
export function circle(x: number, y: number, radius: number): string {
	const r = n(radius);
	return `M${n(x - radius)} ${n(y)}a${r} ${r} 0 1 0 ${n(2 * radius)} 0a${r} ${r} 0 1 0 ${n(-2 * radius)} 0`;
}

/** A box, by its top left corner. */
export function box(x: number, y: number, width: number, height: number): string {
	return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;
}

/** Head and shoulders. At a size of 1 it is 7 wide and 9.5 high, from the top of the head. */
export function person(x: number, top: number, size = 1): string {
	const [head, shoulder] = [2.2 * size, 3.5 * size];
	const foot = top + 9.5 * size;
	const s = n(shoulder);
	return `${circle(x, top + head, head)}M${n(x - shoulder)} ${n(foot)}v${n(-0.4 * size)}a${s} ${s} 0 0 1 ${n(2 * shoulder)} 0v${n(0.4 * size)}`;
}

/** A line with a head at its end, whose sides are `head` long. */
export function arrow(from: Point, to: Point, head = 3): string {
	return line(from, to) + arrowhead(from, to, head);
}

/** The head of an arrow that comes from somewhere. */
export function arrowhead([x0, y0]: Point, [x, y]: Point, head = 3): string {
	const angle = Math.atan2(y - y0, x - x0);
	const end = (turn: number): Point => [
		x - head * Math.cos(angle + turn),
		y - head * Math.sin(angle + turn),
	];
	return line(end(Math.PI / 4), [x, y], end(-Math.PI / 4));
}

/** A number as short as it can be written. */
function n(value: number): string {
	return String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
}
