import sharp from 'sharp';
import type { Handbook } from '../handbook.ts';
import { openCompiler, set } from './compiler.ts';
import { coverSourceOf } from './source.ts';

/** Pixels: enough for the shelf of a reader and its first page. */
const width = 1000;

/** The cover of the PDF as a PNG, for the EPUB. */
export async function coverOf(book: Handbook): Promise<Uint8Array> {
	const compiler = openCompiler();
	const svg = compiler.plainSvg(set(compiler, coverSourceOf(book)));
	return sharp(Buffer.from(svg), { density: 200 })
		.resize({ width })
		.png({ palette: true })
		.toBuffer();
}
