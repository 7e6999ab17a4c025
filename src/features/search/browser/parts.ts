declare global {
	/** What the script of Pagefind fetches with: see `bundle.ts`. */
	var fetchForSearch: ((address: unknown) => Promise<Response>) | undefined;
}

/** How long a part may take to come. */
const patience = 20_000;

/**
 * The files of the search, as they are fetched. Pagefind takes a part of its index that fails to
 * come for an empty one, and keeps it so; here a failure stops whatever waits for it.
 */
export class Parts {
	readonly #folder: string;
	readonly #kept = new Map<string, Promise<ArrayBuffer>>();
	readonly #broken: Promise<never>;
	#break!: (error: unknown) => void;

	/**
	 * @param folder Address of the files, with a slash at its end.
	 * @param onBreak Called when a part fails to come: from then on a new start is needed.
	 */
	constructor(folder: string, onBreak: () => void) {
		this.#folder = folder;
		this.#broken = new Promise((_, reject) => {
			this.#break = (error) => {
				onBreak();
				reject(error);
			};
		});
		// Nobody may be waiting.
		this.#broken.catch(() => {});
	}

	/** Fetches a file once. */
	keep(name: string): Promise<ArrayBuffer> {
		const kept = this.#kept.get(name) ?? bytesAt(this.#folder + name);
		this.#kept.set(name, kept);
		kept.catch(() => this.#kept.delete(name));
		return kept;
	}

	/** Has a value stand for a file. */
	give(name: string, value: unknown): void {
		const bytes = new TextEncoder().encode(JSON.stringify(value));
		this.#kept.set(name, Promise.resolve(bytes.buffer));
	}

	async json<T>(name: string): Promise<T> {
		return JSON.parse(new TextDecoder().decode(await this.keep(name))) as T;
	}

	/** Fetches a file for Pagefind, which must not hear of a failure: then it never gets an answer. */
	async fetch(address: string): Promise<Response> {
		const name = new URL(address, location.href).pathname.replace(this.#folder, '');
		try {
			return new Response(
				isJson(name) ? await this.keep(name) : await unpacked(await this.keep(name)),
			);
		} catch (error) {
			this.#break(error);
			return new Promise(() => {});
		}
	}

	/** The value, unless a part fails to come before. */
	unbroken<T>(value: Promise<T>): Promise<T> {
		return Promise.race([value, this.#broken]);
	}
}

/**
 * What is in a file of Pagefind, which takes it packed or not.
 *
 * @throws When it is something else: the page of a host that says nothing is there, half a file.
 */
async function unpacked(packed: ArrayBuffer): Promise<ArrayBuffer> {
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream).arrayBuffer();
}

async function bytesAt(address: string): Promise<ArrayBuffer> {
	// Names of parts change with what is in them, but for the few that tell of the others.
	const cache = isJson(address) ? 'no-cache' : 'default';
	const response = await fetch(address, { cache, signal: AbortSignal.timeout(patience) });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.arrayBuffer();
}

function isJson(name: string): boolean {
	return name.endsWith('.json');
}
