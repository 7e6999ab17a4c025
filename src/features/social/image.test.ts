import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { socialImage } from './image.ts';
import { pngOf } from './png.ts';

const words = { kind: 'Hefboom', site: 'De Nieuwe Samenzweerders' };
const long =
	'Circulaire kantoren bij het Agentschap Facilitair Bedrijf, en wat anderen eruit leren';

/** The rows in which something is drawn, as runs from the first to the last. */
async function runsOf(png: Uint8Array): Promise<[number, number][]> {
	const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
	const { width, height, channels } = info;
	const runs: [number, number][] = [];
	for (let y = 0; y < height; y++) {
		const row = data.subarray(y * width * channels, (y + 1) * width * channels);
		if (new Set(row).size === 1) continue;
		if (runs.at(-1)?.[1] === y - 1) runs.at(-1)![1] = y;
		else runs.push([y, y]);
	}
	return runs;
}

describe('socialImage', () => {
	test('is a PNG of the size that is announced, and small', async () => {
		const png = await socialImage({ title: 'Bondgenoten', ...words });
		expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
		expect(png.length).toBeLessThan(20_000);
	});

	test('has the same bytes every time, and others for another title', async () => {
		const [one, same, other] = await Promise.all(
			['Bondgenoten', 'Bondgenoten', 'Bondgenoot'].map((title) => socialImage({ title, ...words })),
		);
		expect(same).toEqual(one);
		expect(other).not.toEqual(one);
	});

	test.each(['Škoda', 'Klaar 👩‍🔧', '漢字'])('names the site instead of %s', async (title) => {
		const png = await socialImage({ title, ...words });
		expect(png).toEqual(await socialImage({ title: words.site, ...words }));
	});

	test.each(['Bondgenoten', long, 'Onverenigbaarheidsverklaringsformulieren invullen'])(
		'keeps the kind, “%s” and the site apart and off the edges',
		async (title) => {
			const png = await socialImage({ title, ...words });
			const runs = await runsOf(png);
			expect(runs[0]![0]).toBeGreaterThanOrEqual(72);
			expect(runs.at(-1)![1]).toBeLessThanOrEqual(630 - 72);
			expect(runs.length).toBeGreaterThanOrEqual(3);
			const { info } = await sharp(png)
				.trim({ threshold: 1 })
				.toBuffer({ resolveWithObject: true });
			expect(info.width).toBeLessThanOrEqual(1200 - 2 * 72 + 4);
		},
	);
});

describe('pngOf', () => {
	test('is read back as the colours that were put in', async () => {
		const palette = [
			[0, 0, 0],
			[255, 128, 7],
			[1, 2, 3],
		] as const;
		const pixels = Uint8Array.from([0, 1, 2, 2, 1, 0]);
		const png = pngOf({ width: 3, height: 2, pixels, palette });
		const read = await sharp(png).removeAlpha().raw().toBuffer();
		expect([...read]).toEqual([...pixels].flatMap((index) => palette[index]!));
		expect(inflateSync(png.subarray(Buffer.from(png).indexOf('IDAT') + 4, -16))).toHaveLength(
			2 * 3,
		);
	});
});
