import { encode } from 'uqr';

/** A QR code as a path to fill, and the side of its square with the white that it needs around it. */
export interface QrCode {
	path: string;
	side: number;
}

/** Light modules that a reader needs around the code (ISO/IEC 18004). */
const quiet = 4;

/** The code for an address, in modules of 1: one strip for each row of dark modules. */
export function qrCode(address: string): QrCode {
	const { data, size } = encode(address, { ecc: 'L', border: 0 });
	const strips = data.flatMap((row, y) =>
		[
			...row
				.map((dark) => (dark ? '1' : '0'))
				.join('')
				.matchAll(/1+/g),
		].map(({ index, 0: run }) => `M${index + quiet} ${y + quiet}h${run.length}v1h-${run.length}z`),
	);
	return { path: strips.join(''), side: size + 2 * quiet };
}
