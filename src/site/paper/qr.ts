import { encode } from 'uqr';

/** A QR code as a path to draw, and the side of its square with the white that it needs around it. */
export interface QrCode {
	path: string;
	side: number;
}

/** Light modules that a reader needs around the code (ISO/IEC 18004). */
const quiet = 4;

const made = new Map<string, QrCode>();

/**
 * The code for an address, as lines of width 1 without round ends: its runs of dark modules. A card
 * or poster asks for it on its page, on its own sheet and in its deck; it is made once.
 */
export function qrCode(address: string): QrCode {
	let code = made.get(address);
	if (!code) made.set(address, (code = make(address)));
	return code;
}

function make(address: string): QrCode {
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
