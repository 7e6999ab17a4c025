import { describe, expect, test, vi } from 'vitest';
import { createStore, type BrowserStorage, type Format } from './store.ts';

/** A text, as plain as it comes. */
const format: Format<string> = {
	empty: '',
	isEmpty: (text) => text === '',
	toText: (text) => text,
	fromText: (text) => (text.startsWith('!') ? undefined : text),
};

/** A browser that keeps what it is given, starting from `kept`. */
function browserWith(kept: Record<string, string> = {}) {
	const items = new Map(Object.entries(kept));
	const storage: BrowserStorage = {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, text) => void items.set(key, text),
		removeItem: (key) => void items.delete(key),
	};
	return { items, storage: () => storage };
}

describe('createStore', () => {
	test('does not mix two editions of the site on one host', () => {
		const { storage } = browserWith();
		const [first, second] = ['/', '/2027'].map((base) =>
			createStore('note', format, { storage, base }),
		);
		first!.change(() => 'of the first');
		second!.change(() => 'of the second');
		expect([first!.read(), second!.read()]).toEqual(['of the first', 'of the second']);
		expect([first!.key, second!.key]).toEqual(['dns:note@/', 'dns:note@/2027/']);
	});

	test('reads what an earlier version of the site kept, and leaves it there for that version', () => {
		const { storage, items } = browserWith({ 'dns:note': 'earlier' });
		const store = createStore('note', format, { storage });
		expect(store.read()).toBe('earlier');
		store.change((text) => `${text}, later`);
		expect([store.read(), items.get('dns:note')]).toEqual(['earlier, later', 'earlier']);
	});

	test('does not bring back what someone threw away', () => {
		for (const how of ['change', 'erase'] as const) {
			const { storage, items } = browserWith({ 'dns:note': 'earlier' });
			const store = createStore('note', format, { storage });
			store[how](() => '');
			expect([store.read(), items.size]).toEqual(['', 0]);
		}
	});

	test('throws what was kept earlier away with the part that someone erases', () => {
		const { storage, items } = browserWith({ 'dns:note': 'earlier, with a name' });
		createStore('note', format, { storage }).erase(() => 'without');
		expect([...items]).toEqual([['dns:note@/', 'without']]);
	});

	test('reads several drafts of an earlier version as one', () => {
		const { storage } = browserWith({ 'old:nl': 'een', 'old:en': 'one' });
		const store = createStore('note', format, {
			storage,
			old: ['old:en', 'old:nl', 'old:fr'],
			fromOld: (texts) => texts.join('+'),
		});
		expect(store.read()).toBe('one+een');
	});

	test('sets what it cannot read aside before it writes anything', () => {
		const { storage, items } = browserWith({ 'dns:note@/': '!half' });
		const store = createStore('note', format, { storage });
		expect([store.read(), store.damaged()]).toEqual(['', '!half']);
		store.change(() => 'new');
		expect(items.get('dns:note@/:damaged')).toBe('!half');
	});

	test('throws what it set aside away with everything else, and only then', () => {
		const { storage, items } = browserWith({ 'dns:note@/': '!half' });
		const store = createStore('note', format, { storage });
		store.change(() => 'new');
		store.erase(() => 'part');
		expect(items.get('dns:note@/:damaged')).toBe('!half');
		store.erase(() => '');
		expect([[...items], store.damaged()]).toEqual([[], undefined]);
	});

	test('hears that another window changed it, or emptied the store, and nothing else', () => {
		const window = new EventTarget();
		vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
		const store = createStore('note', format, browserWith());
		let heard = 0;
		store.listen(() => heard++);
		const counts = ['dns:other@/', store.key, null].map((key) => {
			window.dispatchEvent(Object.assign(new Event('storage'), { key }));
			return heard;
		});
		vi.unstubAllGlobals();
		expect(counts).toEqual([0, 1, 2]);
	});
});
