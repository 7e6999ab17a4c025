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
	/** Refuses to write, until it is called again with nothing. */
	const refuse = (error?: DOMException) => {
		storage.setItem = (key, text) => {
			if (error) throw error;
			items.set(key, text);
		};
	};
	return { items, storage: () => storage, refuse };
}

const full = new DOMException('No', 'QuotaExceededError');

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

	describe('in a browser that refuses', () => {
		const add = (word: string) => (text: string) => `${text}${word}`;

		test('lives on in this window, and is kept with the next change that can be', () => {
			const { storage, items, refuse } = browserWith({ 'dns:note@/': 'a' });
			const store = createStore('note', format, { storage });
			refuse(full);
			store.change(add('b'));
			expect([store.read(), store.problem(), items.get('dns:note@/')]).toEqual(['ab', 'full', 'a']);
			refuse();
			store.change(add('c'));
			expect([store.read(), store.problem()]).toEqual(['abc', undefined]);
			expect(items.get('dns:note@/')).toBe('abc');
			store.change(add('d'));
			expect(items.get('dns:note@/')).toBe('abcd');
		});

		test('loses nothing of what another window wrote meanwhile', () => {
			const { storage, items, refuse } = browserWith({ 'dns:note@/': 'a' });
			const store = createStore('note', format, { storage });
			refuse(full);
			store.change(add('b'));
			store.change(add('c'));
			items.set('dns:note@/', 'A');
			expect(store.read()).toBe('Abc');
			store.change(add('d'));
			items.set('dns:note@/', 'AA');
			refuse();
			store.change(add('e'));
			expect([store.read(), items.get('dns:note@/')]).toEqual(['AAbcde', 'AAbcde']);
		});

		test.each(['full', 'forbidden'])('does each change once while it is %s', (why) => {
			const { storage, refuse } = browserWith();
			const store = createStore('note', format, {
				storage: () => {
					if (why === 'forbidden') throw new DOMException('No', 'SecurityError');
					return storage();
				},
			});
			refuse(full);
			let times = 0;
			store.change((text) => {
				times += 1;
				return `${text}a`;
			});
			for (let reads = 0; reads < 3; reads++) expect(store.read()).toBe('a');
			store.change(add('b'));
			expect([store.read(), times]).toEqual(['ab', 1]);
		});

		test('writes nothing over what it may not look at, and all of it when it may', () => {
			const { storage, items } = browserWith({ 'dns:note@/': 'a' });
			let isForbidden = true;
			const store = createStore('note', format, {
				storage: () => {
					if (isForbidden) throw new DOMException('No', 'SecurityError');
					return storage();
				},
			});
			store.change(add('b'));
			expect([store.read(), store.problem()]).toEqual(['b', 'forbidden']);
			isForbidden = false;
			expect(store.read()).toBe('ab');
			store.change(add('c'));
			expect([items.get('dns:note@/'), store.problem()]).toEqual(['abc', undefined]);
		});

		test('throws away what was kept earlier once it can', () => {
			const { storage, items, refuse } = browserWith({ 'dns:note': 'earlier, with a name' });
			const store = createStore('note', format, { storage });
			refuse(full);
			store.erase(() => 'without');
			refuse();
			store.change(add(' it'));
			expect([...items]).toEqual([['dns:note@/', 'without it']]);
		});
	});

	test('takes over what another window wrote in the place of what it could not read', () => {
		const { storage, items } = browserWith({ 'dns:note@/': '!half' });
		const store = createStore('note', format, { storage });
		expect(store.read()).toBe('');
		items.set('dns:note@/', 'whole');
		expect(store.read()).toBe('whole');
		store.change((text) => `${text} again`);
		expect(items.get('dns:note@/')).toBe('whole again');
	});

	test('lays what it could not write over what can still be read', () => {
		const { storage, items, refuse } = browserWith({ 'dns:note@/': '!half' });
		const store = createStore('note', { ...format, salvage: (text) => text.slice(1) }, { storage });
		refuse(full);
		store.change((text) => `${text} and more`);
		expect([store.read(), store.damaged()]).toEqual(['half and more', '!half']);
		refuse();
		store.change((text) => `${text}.`);
		expect(Object.fromEntries(items)).toEqual({
			'dns:note@/': 'half and more.',
			'dns:note@/:damaged': '!half',
		});
	});
});
