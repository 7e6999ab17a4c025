import { encode } from 'uqr';

/** A QR code as a path to draw, and the side of its square with the white that it needs around it. */
export interface QrCode {
	path: string;
	side: number;
}

/** Light modules that a reader needs around the code (ISO/IEC 18004). */
const quiet = 4;

/** The code for an address, as lines of width 1 without round ends: its runs of dark modules. */
export function qrCode(address: string): QrCode {
	const { data, size } = encode(address, { ecc: 'L', border: 0 });
	const strips = data.flatMap((row, y) =>
		[
			...row
				.map((dark) => (dark ? '1' : '0'))
				.join('')
				.matchAll(/1+/g),
		].map(({ index, 0: run }) => `M${index + quiet} ${y + quiet + 0.5}h${run.length}`),
	);
	return { path: strips.join(''), side: size + 2 * quiet };
}
