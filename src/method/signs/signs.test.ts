import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pen, side } from './sign.ts';
import { signedKinds } from './kinds.ts';
import { signs } from './signs.ts';

const all = signedKinds.flatMap((kind) =>
	Object.entries(signs[kind]).map(([name, one]) => ({ id: `${kind}/${name}`, ...one })),
);

/** The width of a picture in which signs are compared. */
const pixels = 48;

/**
 * Draws a sign on a ground that is wider than its square on every side.
 *
 * @returns How dark each pixel is, from 0 to 255, and the width of the picture.
 */
async function draw(path: string, around = 0) {
	const wide = side + 2 * around;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="${-around} ${-around} ${wide} ${wide}"><path d="${path}" fill="none" stroke="#000" stroke-width="${pen}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
	const data = await sharp(Buffer.from(svg))
		.flatten({ background: '#fff' })
		.greyscale()
		.raw()
		.toBuffer();
	return Uint8Array.from(data, (light) => 255 - light);
}

/** How much two signs have in common: 1 is the same lines, 0 none. */
function likeness(one: Uint8Array, other: Uint8Array): number {
	let [both, either] = [0, 0];
	for (const [at, dark] of one.entries()) {
		both += Math.min(dark, other[at]!);
		either += Math.max(dark, other[at]!);
	}
	return both / either;
}

describe('the signs', () => {
	test('say in both languages what is drawn, each something else', () => {
		for (const { id, says } of all) {
			expect(says.nl, id).not.toBe('');
			expect(says.en, id).not.toBe('');
		}
		for (const language of ['nl', 'en'] as const)
			expect(new Set(all.map(({ says }) => says[language])).size).toBe(all.length);
	});

	test.each(all)('draw $id as a path, with nothing beyond its square', async ({ path }) => {
		expect(path).toMatch(/^M[\d\s.,MLHVQTCSAZ-]+$/i);
		const around = side / 4;
		const picture = await draw(path, around);
		const edge = Math.floor((around * pixels) / (side + 2 * around));
		const beyond = picture.filter((dark, at) => {
			const [x, y] = [at % pixels, Math.floor(at / pixels)];
			const isInside = (place: number) => place >= edge && place < pixels - edge;
			return dark > 0 && !(isInside(x) && isInside(y));
		});
		expect(beyond.length).toBe(0);
		// A path that stops making sense half-way draws nothing from there on.
		expect(picture.reduce((sum, dark) => sum + dark, 0) / 255).toBeGreaterThan(60);
	});

	test('are all told apart, also when nobody sees a colour', async () => {
		const pictures = await Promise.all(all.map(({ path }) => draw(path)));
		const alike = all.flatMap(({ id }, one) =>
			all.slice(one + 1).flatMap((other, index) => {
				const found = likeness(pictures[one]!, pictures[one + 1 + index]!);
				return found > 0.55 ? [`${id} and ${other.id}: ${found.toFixed(2)}`] : [];
			}),
		);
		expect(alike).toEqual([]);
	});

	test('would not be, if one were another with a dot in it', async () => {
		const [one, other] = await Promise.all([
			draw(signs.barriers.silos!.path),
			draw(`${signs.barriers.silos!.path}M12 2h.01`),
		]);
		expect(likeness(one, other)).toBeGreaterThan(0.9);
	});
});
