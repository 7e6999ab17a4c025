import { describe, expect, test, vi } from 'vitest';
import { createProgress, onward } from './progress.ts';

/** A browser that keeps what it is given, starting from `kept`. */
function browserWith(kept: Record<string, string> = {}) {
	const map = new Map(Object.entries(kept));
	const storage = {
		getItem: (key: string) => map.get(key) ?? null,
		setItem: (key: string, value: string) => void map.set(key, value),
		removeItem: (key: string) => void map.delete(key),
	};
	return () => storage;
}

/** What a browser does when its owner refuses storage. */
const blocked = () => {
	throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('tick', () => {
	test('keeps a stop once, and takes it away again', () => {
		const browser = browserWith();
		const progress = createProgress(browser);
		progress.tick('student', 'steps', true);
		progress.tick('student', 'steps', true);
		progress.tick('student', 'levers/allies', true);
		expect(createProgress(browser).doneOf('student')).toEqual(['steps', 'levers/allies']);
		progress.tick('student', 'steps', false);
		expect(createProgress(browser).doneOf('student')).toEqual(['levers/allies']);
	});

	test('leaves other routes and other windows alone', () => {
		const browser = browserWith();
		const [here, there] = [createProgress(browser), createProgress(browser)];
		expect(here.doneOf('coach')).toEqual([]);
		there.tick('coach', 'steps', true);
		here.tick('student', 'steps', true);
		here.clear('student');
		expect(here.doneOf('coach')).toEqual(['steps']);
		expect(here.doneOf('student')).toEqual([]);
	});

	test('says so when the browser keeps nothing, and works on in this window', () => {
		const progress = createProgress(blocked);
		progress.tick('student', 'steps', true);
		expect(progress.trouble()).toBe('blocked');
		expect(progress.doneOf('student')).toEqual(['steps']);
	});
});

describe('doneOf', () => {
	test.each(['{', 'null', '[1]', '{"student":"steps"}', '{"student":[1]}'])(
		'starts afresh from %s, and says so',
		(text) => {
			const progress = createProgress(browserWith({ 'dns:routes:v1:done': text }));
			expect(progress.doneOf('student')).toEqual([]);
			expect(progress.trouble()).toBe('corrupt');
			progress.tick('student', 'steps', true);
			expect(progress.doneOf('student')).toEqual(['steps']);
			expect(progress.trouble()).toBeUndefined();
		},
	);
});

describe('followed', () => {
	test('is the route that was followed last', () => {
		const progress = createProgress(browserWith());
		expect(progress.followed()).toBeUndefined();
		progress.follow('student');
		expect(progress.followed()).toBe('student');
		progress.follow(undefined);
		expect(progress.followed()).toBeUndefined();
	});

	test('refuses what cannot be a route, and copes without a store', () => {
		const odd = createProgress(browserWith({ 'dns:routes:v1:now': '../evil' }));
		expect(odd.followed()).toBeUndefined();
		const progress = createProgress(blocked);
		progress.follow('student');
		expect(progress.trouble()).toBe('blocked');
	});
});

describe('listen', () => {
	test('hears that another window ticked a stop, or followed another route', () => {
		const window = new EventTarget();
		vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
		let heard = 0;
		createProgress(browserWith()).listen(() => heard++);
		const counts = ['now', 'done', 'other'].map((name) => {
			const key = `dns:routes:v1:${name}@/`;
			window.dispatchEvent(Object.assign(new Event('storage'), { key }));
			return heard;
		});
		vi.unstubAllGlobals();
		expect(counts).toEqual([1, 2, 2]);
	});
});

describe('onward', () => {
	const stops = ['a', 'b', 'c'].map((id) => ({ id }));
	const from = (here: string, done: string[]) => {
		const { next, left } = onward(stops, here, done);
		return [next?.id, left.map(({ id }) => id).join('')];
	};

	test('goes to the first stop after this page that is not done', () => {
		expect(from('a', ['b'])).toEqual(['c', 'c']);
	});

	test('does not go back from the last stop, and says what was never ticked', () => {
		expect(from('c', ['b'])).toEqual([undefined, 'a']);
		expect(from('c', [])).toEqual([undefined, 'ab']);
	});

	test('goes to the first open stop from a page beside the route', () => {
		expect(from('elsewhere', ['a'])).toEqual(['b', 'bc']);
	});

	test('goes nowhere when every stop is done', () => {
		expect(from('c', ['a', 'b'])).toEqual([undefined, '']);
	});
});
