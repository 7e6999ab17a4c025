import type { Layout, Node, Placed, Shape, Words } from '../../../site/paper/placed.ts';

/** The same layout on a larger page: everything grows alike. */
export function enlarge(layout: Layout, factor: number): Layout {
	return {
		...layout,
		width: layout.width * factor,
		height: layout.height * factor,
		end: layout.end * factor,
		root: nodeAt(layout.root, factor),
	};
}

function nodeAt(node: Node, factor: number): Node {
	return {
		...node,
		within: node.within.map((one) => ('tag' in one ? nodeAt(one, factor) : placedAt(one, factor))),
	};
}

function placedAt(placed: Placed, factor: number): Placed {
	switch (placed.kind) {
		case 'text':
			return { ...placed, words: placed.words.map((words) => wordsAt(words, factor)) };
		case 'artifact':
			return { ...placed, shapes: placed.shapes.map((shape) => shapeAt(shape, factor)) };
		case 'bookmark':
			return { ...placed, top: placed.top * factor };
		case 'widget':
			throw new Error('A poster has nothing to fill in.');
	}
}

function wordsAt(words: Words, factor: number): Words {
	const { style, x, y, width } = words;
	return {
		...words,
		x: x * factor,
		y: y * factor,
		width: width * factor,
		style: { ...style, size: style.size * factor, leading: style.leading * factor },
	};
}

function shapeAt(shape: Shape, factor: number): Shape {
	switch (shape.kind) {
		case 'words':
			return { kind: 'words', ...wordsAt(shape, factor) };
		case 'line': {
			const at = ([x, y]: readonly [number, number]) => [x * factor, y * factor] as const;
			return { ...shape, pen: shape.pen * factor, from: at(shape.from), to: at(shape.to) };
		}
		case 'circle': {
			const { x, y, radius, pen } = shape;
			return { ...shape, x: x * factor, y: y * factor, radius: radius * factor, pen: pen * factor };
		}
		case 'path':
			// Its line has a width in the measure of the path.
			return { ...shape, x: shape.x * factor, y: shape.y * factor, scale: shape.scale * factor };
		case 'fill':
		case 'frame': {
			const { x, y, width, height } = shape;
			const box = {
				x: x * factor,
				y: y * factor,
				width: width * factor,
				height: height * factor,
			};
			if (shape.kind === 'fill') return { ...shape, ...box };
			const { pen, radius } = shape;
			return {
				...shape,
				...box,
				pen: pen * factor,
				...(radius !== undefined && { radius: radius * factor }),
			};
		}
	}
}
