/** What an image says of itself. */
export interface Size {
	width: number;
	height: number;
}

/** Why an image is refused, as the end of a sentence that starts with “This image …”. */
export class Unfit extends Error {
	override readonly name = 'Unfit';
}

/** Bytes that are read from the start to the end, and never beyond it. */
export class Bytes {
	readonly all: Uint8Array;
	readonly #view: DataView;
	at: number;
	readonly end: number;

	constructor(all: Uint8Array, at = 0, end = all.length) {
		this.all = all;
		this.#view = new DataView(all.buffer, all.byteOffset, all.byteLength);
		this.at = at;
		this.end = end;
	}

	get left(): number {
		return this.end - this.at;
	}

	/** The next `count` bytes, as a part that is read by itself. */
	take(count: number): Bytes {
		const start = this.#move(count);
		return new Bytes(this.all, start, this.at);
	}

	/** The next bytes as Latin text, such as the name of a part. */
	name(count: number): string {
		const start = this.#move(count);
		return String.fromCharCode(...this.all.subarray(start, this.at));
	}

	byte(): number {
		return this.#view.getUint8(this.#move(1));
	}

	uint16(littleEndian = false): number {
		return this.#view.getUint16(this.#move(2), littleEndian);
	}

	uint32(littleEndian = false): number {
		return this.#view.getUint32(this.#move(4), littleEndian);
	}

	/** Steps over bytes, and says where they started. */
	#move(count: number): number {
		if (count > this.left) throw new Unfit('ends too early');
		const start = this.at;
		this.at += count;
		return start;
	}
}
