import { limits } from '../limits.ts';
import { Unfit, type Bytes, type Size } from './bytes.ts';

/** Boxes that hold boxes, with what stands before those, in bytes. */
const containers: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0, iref: 4 };

/** What an AVIF with one picture in it consists of. Those of films are not among them. */
const outermost = ['ftyp', 'meta', 'mdat', 'free', 'skip'];

/** Walks through an AVIF: boxes in boxes, some of which say how large a picture is. */
export function walkAvif(file: Bytes): Size {
	const sizes: Size[] = [];
	let [parts, pixels] = [0, 0];
	const walk = (inside: Bytes, parent?: string): void => {
		while (inside.left > 0) {
			if (++parts > limits.imageParts) throw new Unfit('consists of too many parts');
			const length = inside.uint32();
			const name = inside.name(4);
			// Both are for boxes of more than four gigabytes.
			if (length < 8) throw new Unfit('has a part without a length');
			const box = inside.take(length - 8);
			if (parts === 1 && (name !== 'ftyp' || box.name(4) !== 'avif')) throw new Unfit('is no AVIF');
			if (name === 'mdat') pixels += box.left;
			if (!parent && !outermost.includes(name)) throw new Unfit('holds more than a picture');
			if (parent === 'ipco' && name === 'colr' && box.left > limits.imageNote) {
				throw new Unfit('has a large note in it');
			}
			if (parent === 'ipco' && name === 'ispe') {
				box.take(4);
				sizes.push({ width: box.uint32(), height: box.uint32() });
			}
			if (!Object.hasOwn(containers, name)) continue;
			box.take(containers[name]!);
			walk(box, name);
		}
	};
	walk(file);
	if (sizes.length === 0) throw new Unfit('does not say how large it is');
	if (pixels === 0) throw new Unfit('has no pixels');
	// Of a picture in pieces the whole is the largest.
	return {
		width: Math.max(...sizes.map(({ width }) => width)),
		height: Math.max(...sizes.map(({ height }) => height)),
	};
}
