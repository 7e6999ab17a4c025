import { describe, expect, test } from 'vitest';
import { clear, follow, followed, nextStop, readDone, tick, type Store } from './progress.ts';

/** A store that keeps what it is given, starting from `kept`. */
function storeOf(kept: Record<string, string> = {}): Store {
	const map = new Map(Object.entries(kept));
	const storage = {
		getItem: (key: string) => map.get(key) ?? null,
		setItem: (key: string, value: string) => void map.set(key, value),
		removeItem: (key: string) => void map.delete(key),
	};
	return () => storage;
}

/** What a browser does when its owner refuses storage. */
const blocked: Store = () => {
	throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('tick', () => {
	test('keeps a stop once, and takes it away again', () => {
		const store = storeOf();
		tick(store, 'student', 'steps', true);
		tick(store, 'student', 'steps', true);
		tick(store, 'student', 'levers/allies', true);
		expect(readDone(store).done).toEqual({ student: ['steps', 'levers/allies'] });
		tick(store, 'student', 'steps', false);
		expect(readDone(store).done).toEqual({ student: ['levers/allies'] });
	});

	test('leaves other routes alone', () => {
		const store = storeOf();
		tick(store, 'coach', 'steps', true);
		tick(store, 'student', 'steps', true);
		clear(store, 'student');
		expect(readDone(store).done).toEqual({ coach: ['steps'] });
	});

	test('says so when the browser keeps nothing', () => {
		expect(tick(blocked, 'student', 'steps', true)).toBe('blocked');
		expect(clear(blocked, 'student')).toBe('blocked');
	});
});

describe('readDone', () => {
	test.each(['{', 'null', '[1]', '{"student":"steps"}', '{"student":[1]}'])(
		'starts afresh from %s, and says so',
		(text) => {
			const store = storeOf({ 'dns:routes:v1:done': text });
			expect(readDone(store)).toEqual({ done: {}, trouble: 'corrupt' });
			expect(tick(store, 'student', 'steps', true)).toBeUndefined();
			expect(readDone(store)).toEqual({ done: { student: ['steps'] }, trouble: undefined });
		},
	);

	test('says so when the browser keeps nothing', () => {
		expect(readDone(blocked)).toEqual({ done: {}, trouble: 'blocked' });
	});
});

describe('followed', () => {
	test('is the route that was followed last', () => {
		const store = storeOf();
		expect(followed(store)).toBeUndefined();
		follow(store, 'student');
		expect(followed(store)).toBe('student');
		follow(store, undefined);
		expect(followed(store)).toBeUndefined();
	});

	test('refuses what cannot be a route, and copes without a store', () => {
		expect(followed(storeOf({ 'dns:routes:v1:now': '../evil' }))).toBeUndefined();
		expect(followed(blocked)).toBeUndefined();
		expect(follow(blocked, 'student')).toBe('blocked');
	});
});

describe('nextStop', () => {
	const stops = ['a', 'b', 'c'].map((id) => ({ id }));
	const next = (here: string, done: string[]) => nextStop(stops, here, done)?.id;

	test('is the first one after this page that is not done', () => {
		expect(next('a', ['b'])).toBe('c');
	});

	test('goes back to what was left out', () => {
		expect(next('c', ['b'])).toBe('a');
	});

	test('is the first open one on a page beside the route', () => {
		expect(next('elsewhere', ['a'])).toBe('b');
	});

	test('is nothing when every stop is done', () => {
		expect(next('c', ['a', 'b'])).toBeUndefined();
	});
});
