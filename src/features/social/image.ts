import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';

const require = createRequire(import.meta.url);
const font = readFileSync(
	require.resolve('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff'),
);

const [ground, ink, signal] = ['#3c1b4d', '#ffffff', '#ffcf3f'];
const size = { width: 1200, height: 630 };

/** What stands on the image that a shared link shows. */
export interface SocialImage {
	title: string;
	/** The kind of page, or what the site is for. */
	kind: string;
	site: string;
}

/**
 * The image that a shared link shows: PNG, 1200 × 630 pixels, the same bytes every time.
 *
 * Drawing takes half of a build, so an image is kept for the next one until its words or this file
 * change.
 */
export async function socialImage(image: SocialImage): Promise<Uint8Array> {
	const key = createHash('sha256')
		.update(JSON.stringify([image, version]))
		.digest('hex');
	const kept = `node_modules/.cache/social/${key}.png`;
	try {
		return readFileSync(kept);
	} catch {
		const drawn = await drawSocialImage(image);
		mkdirSync('node_modules/.cache/social', { recursive: true });
		writeFileSync(`${kept}.${process.pid}`, drawn);
		renameSync(`${kept}.${process.pid}`, kept);
		return drawn;
	}
}

/** Raise this when the drawing changes, so that no old image is taken for a new one. */
const version = 1;

async function drawSocialImage({ title, kind, site }: SocialImage): Promise<Uint8Array> {
	const svg = await satori(
		box(
			{
				width: '100%',
				height: '100%',
				padding: 72,
				justifyContent: 'space-between',
				background: ground,
				color: ink,
			},
			[
				box({ fontSize: 34, color: signal }, kind),
				box(
					{ fontSize: title.length > 40 ? 76 : 96, lineHeight: 1.05, letterSpacing: '-0.02em' },
					title,
				),
				box({ flexDirection: 'row', alignItems: 'center', fontSize: 34 }, [
					{ type: 'img', props: { src: mark, width: 64, height: 64, style: { marginRight: 24 } } },
					site,
				]),
			],
		),
		{ ...size, fonts: [{ name: 'Bricolage Grotesque', data: font, weight: 700 }] },
	);
	return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 1 }).toBuffer();
}

const mark = `data:image/svg+xml;base64,${Buffer.from(
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4.5 24.5 27 13.5" stroke="${ink}" stroke-width="3" stroke-linecap="round"/><path d="m17 19.5 4.5 7.5h-9z" fill="${ink}"/><circle cx="22.5" cy="9.3" r="4.3" fill="${signal}"/></svg>`,
).toString('base64')}`;

/** A flex box, in the shape that satori takes instead of JSX. */
function box(style: Record<string, string | number>, children: unknown) {
	return {
		type: 'div',
		props: { style: { display: 'flex', flexDirection: 'column', ...style }, children },
	} as never;
}
