import { createStore, isRecord, parseJson } from '../../ui/store.ts';
import type { BrowserStorage, Format } from '../../ui/store.ts';

/** The stops that are done, by route. */
type Done = Readonly<Record<string, readonly string[]>>;

/** What went wrong with the store, if anything did. */
type Trouble = 'blocked' | 'corrupt' | undefined;

const followedFormat: Format<string> = {
	empty: '',
	isEmpty: (id) => id === '',
	toText: (id) => id,
	fromText: (id) => (/^[a-z0-9-]{1,60}$/.test(id) ? id : undefined),
};

const doneFormat: Format<Done> = {
	empty: {},
	isEmpty: (done) => Object.values(done).every(({ length }) => length === 0),
	toText: (done) => JSON.stringify(done),
	fromText: (text) => {
		const value = parseJson(text);
		return isDone(value) ? value : undefined;
	},
};

/** Which route a reader follows, and which stops are done, as this browser keeps it. */
export function createProgress(storage?: () => BrowserStorage) {
	const options = storage && { storage };
	const now = createStore('routes:v1:now', followedFormat, options);
	const done = createStore('routes:v1:done', doneFormat, options);
	/** Whether something new was ticked since what was kept could not be read. */
	let isRenewed = false;
	const trouble = (): Trouble => {
		if (now.problem() ?? done.problem()) return 'blocked';
		return done.damaged() === undefined || isRenewed ? undefined : 'corrupt';
	};

	return {
		/** What went wrong with the store, if anything did. */
		trouble,

		/** The route that the reader follows, if there is one. */
		followed: (): string | undefined => now.read() || undefined,

		/** Follows a route, or none. */
		follow(route: string | undefined): void {
			if (route) now.change(() => route);
			else now.erase(() => '');
		},

		/** The stops of a route that are done. */
		doneOf: (route: string): readonly string[] => {
			const all = done.read();
			return Object.hasOwn(all, route) ? all[route]! : [];
		},

		/** Ticks a stop of a route, or takes the tick away. */
		tick(route: string, stop: string, isTicked: boolean): void {
			isRenewed = true;
			done.change((all) => {
				const others = (all[route] ?? []).filter((one) => one !== stop);
				return { ...all, [route]: isTicked ? [...others, stop] : others };
			});
		},

		/** Takes every tick of a route away. */
		clear(route: string): void {
			isRenewed = true;
			done.erase(({ [route]: _cleared, ...rest }) => rest);
		},

		/** Calls `hear` when another window changed any of it. */
		listen(hear: () => void): void {
			now.listen(hear);
			done.listen(hear);
		},
	};
}

/**
 * Where a reader goes from a page: to the first stop after it that is not done. Behind the last one
 * there is none, also when stops before it were never ticked: those are `left`.
 */
export function onward<S extends { id: string }>(
	stops: readonly S[],
	here: string,
	done: readonly string[],
): { next: S | undefined; left: readonly S[] } {
	const place = stops.findIndex(({ id }) => id === here);
	const isOpen = ({ id }: S) => id !== here && !done.includes(id);
	return { next: stops.slice(place + 1).find(isOpen), left: stops.filter(isOpen) };
}

function isDone(value: unknown): value is Done {
	return (
		isRecord(value) &&
		Object.values(value).every(
			(list) => Array.isArray(list) && list.every((one) => typeof one === 'string'),
		)
	);
}
