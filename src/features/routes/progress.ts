/** Where the browser keeps which route a reader follows, and what is done. */
const keys = { now: 'dns:routes:v1:now', done: 'dns:routes:v1:done' };

/** The stops that are done, by route. */
type Done = Record<string, string[]>;

/** What went wrong with the store, if anything did. */
export type Trouble = 'blocked' | 'corrupt' | undefined;

/** The part of `localStorage` that we use. Reading the property itself may already throw. */
export type Store = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The route that the reader follows, if there is one. */
export function followed(store: Store): string | undefined {
	try {
		const id = store().getItem(keys.now) ?? '';
		return /^[a-z0-9-]{1,60}$/.test(id) ? id : undefined;
	} catch {
		return undefined;
	}
}

/** Follows a route, or none. */
export function follow(store: Store, route: string | undefined): Trouble {
	try {
		if (route) store().setItem(keys.now, route);
		else store().removeItem(keys.now);
		return undefined;
	} catch {
		return 'blocked';
	}
}

/** What is done, as far as it can be read. */
export function readDone(store: Store): { done: Done; trouble: Trouble } {
	let text: string | null;
	try {
		text = store().getItem(keys.done);
	} catch {
		return { done: {}, trouble: 'blocked' };
	}
	try {
		const value: unknown = JSON.parse(text ?? '{}');
		if (isDone(value)) return { done: value, trouble: undefined };
	} catch {
		// Not JSON: somebody or something else wrote it.
	}
	return { done: {}, trouble: 'corrupt' };
}

/** Ticks a stop of a route, or takes the tick away. */
export function tick(store: Store, route: string, stop: string, isTicked: boolean): Trouble {
	const { done } = readDone(store);
	const others = (done[route] ?? []).filter((one) => one !== stop);
	return write(store, { ...done, [route]: isTicked ? [...others, stop] : others });
}

/** Takes every tick of a route away. */
export function clear(store: Store, route: string): Trouble {
	const { [route]: _cleared, ...rest } = readDone(store).done;
	return write(store, rest);
}

/**
 * The stop to go to: the first one after `here` that is not done, or else the first of all that is
 * not done.
 */
export function nextStop<S extends { id: string }>(
	stops: readonly S[],
	here: string,
	done: readonly string[],
): S | undefined {
	const place = stops.findIndex(({ id }) => id === here);
	const isOpen = ({ id }: S) => id !== here && !done.includes(id);
	return stops.slice(place + 1).find(isOpen) ?? stops.find(isOpen);
}

function write(store: Store, done: Done): Trouble {
	try {
		store().setItem(keys.done, JSON.stringify(done));
		return undefined;
	} catch {
		return 'blocked';
	}
}

function isDone(value: unknown): value is Done {
	return (
		typeof value === 'object' &&
		value !== null &&
		Object.values(value).every(
			(list) => Array.isArray(list) && list.every((one) => typeof one === 'string'),
		)
	);
}
