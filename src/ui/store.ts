/** Why the browser does not keep what someone does here. */
type StoreProblem = 'full' | 'forbidden';

/** The part of `localStorage` that we use. */
export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** How a value is written down, and read back. */
export interface Format<T> {
	/** What there is when nothing was kept. */
	readonly empty: T;
	/** Whether nothing needs to be kept of a value. */
	isEmpty(value: T): boolean;
	toText(value: T): string;
	/** Reads what `toText` made, also in an earlier version; nothing if it cannot be read whole. */
	fromText(text: string): T | undefined;
	/** What can still be read of a text that is damaged. */
	salvage?(text: string): T;
}

/** Something that the browser keeps for this site. */
export interface Store<T> {
	/** The key it is kept under. */
	readonly key: string;
	/** Reads it; the empty value if there is none, or none that can be read. */
	read(): T;
	/**
	 * Changes it as it is kept now, also when another window changed it. Until the browser keeps the
	 * change, `how` is called again for whatever another window writes.
	 */
	change(how: (value: T) => T): T;
	/** The same, and throws away what earlier versions of the site kept: gone is gone. */
	erase(how: (value: T) => T): T;
	/** Why the browser keeps nothing now, or not the last changes. */
	problem(): StoreProblem | undefined;
	/** What was kept and could not be read. It is set aside before anything is written. */
	damaged(): string | undefined;
	/** Calls `hear` when another window changed it. */
	listen(hear: () => void): void;
}

interface Options<T> {
	/** Keys of earlier versions of the site; read while there is nothing under the key of today. */
	old?: readonly string[];
	/** Reads what is under those keys, if it was written in another way. */
	fromOld?(texts: readonly string[]): T;
	/** Gives the browser's storage. A function, because asking for it can already throw. */
	storage?: () => BrowserStorage;
	/** Where the site lives on its host, so that two editions on one host do not mix. */
	base?: string;
}

/**
 * Keeps a value in the browser.
 *
 * Nothing is ever lost in silence: when the browser refuses, what was changed lives on in this
 * window, over whatever is kept by then. `problem` says why, and the next change tries again.
 *
 * @param name What it is, such as `scan:v1:current`.
 */
export function createStore<T>(
	name: string,
	format: Format<T>,
	options: Options<T> = {},
): Store<T> {
	const {
		old = [`dns:${name}`],
		fromOld,
		storage = () => localStorage,
		base = import.meta.env.BASE_URL,
	} = options;
	const key = `dns:${name}@${base.replace(/\/*$/, '/')}`;
	/** The changes that are only in this window. */
	let unsaved: ((value: T) => T)[] = [];
	/** Whether one of them throws away what earlier versions kept. */
	let forgets = false;
	/** What was kept at the last look; nothing if we could not even look at it. */
	let seen: string | undefined;
	/** What the changes made of that. */
	let laid: T;
	let problem: StoreProblem | undefined;
	let damaged: string | undefined;

	const read = (): T => {
		let value = format.empty;
		let all: string | undefined;
		try {
			const texts = [key, ...new Set(old)].map((one) => storage().getItem(one));
			const kept = texts.filter((one) => one !== null);
			const [text] = kept;
			if (text !== undefined) {
				const found = fromOld && texts[0] === null ? fromOld(kept) : format.fromText(text);
				if (found === undefined) damaged = text;
				value = found ?? format.salvage?.(text) ?? value;
			}
			all = texts.join();
		} catch {
			problem = 'forbidden';
		}
		// Where nobody wrote since, the changes need not be made again at every look.
		if (unsaved.length > 0 && all === seen) return laid;
		seen = all;
		return (laid = unsaved.reduce((now, how) => how(now), value));
	};

	const change = (how: (value: T) => T, forget = false): T => {
		const value = (laid = how(read()));
		unsaved.push(how);
		forgets ||= forget;
		if (seen === undefined) return value;
		try {
			const empty = format.isEmpty(value);
			// What was set aside can hold the same words: who throws all of it away means that as well.
			if (empty && forget) {
				damaged = undefined;
				storage().removeItem(`${key}:damaged`);
			} else if (damaged !== undefined) storage().setItem(`${key}:damaged`, damaged);
			if (empty) storage().removeItem(key);
			else storage().setItem(key, format.toText(value));
			if (empty || forgets) for (const one of old) storage().removeItem(one);
			unsaved = [];
			forgets = false;
			problem = undefined;
		} catch (error) {
			problem = isFull(error) ? 'full' : 'forbidden';
		}
		return value;
	};

	return {
		key,
		read,
		change: (how) => change(how),
		erase: (how) => change(how, true),
		problem: () => problem,
		damaged: () => damaged,
		listen: (hear) =>
			addEventListener('storage', ({ key: changed }) => {
				if (changed === key || changed === null) hear();
			}),
	};
}

/** Asks a reader who leaves whether they mean it, while something is only in this window. */
export function askBeforeLeaving(isAtRisk: () => boolean): void {
	addEventListener('beforeunload', (event) => isAtRisk() && event.preventDefault());
}

/** A text as JSON; nothing if it is none. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Whether a value is an object with keys, as JSON has them. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFull(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}
