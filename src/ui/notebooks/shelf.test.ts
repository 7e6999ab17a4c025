import { describe, expect, test } from 'vitest';
import { addCopy, emptyNotebook, openCopy, putCopy, type Notebook } from './copies.ts';
import { fromText, toText } from './file.ts';
import type { BrowserStorage } from '../store.ts';
import { createShelf } from './shelf.ts';

const key = 'dns:worksheet:v1:force-field@/';
const write = (goal: string) => (notebook: Notebook) =>
	putCopy(notebook, { ...openCopy(notebook), answers: { goal } });

/** A browser's storage with room for so many characters. */
function storeWith(kept: Record<string, string> = {}, room = { for: Infinity }) {
	const items = new Map(Object.entries(kept));
	const store: BrowserStorage = {
		getItem: (name) => items.get(name) ?? null,
		setItem: (name, text) => {
			if (text.length > room.for) throw new DOMException('Full', 'QuotaExceededError');
			items.set(name, text);
		},
		removeItem: (name) => void items.delete(name),
	};
	return { store, items, room };
}

describe('createShelf', () => {
	test('starts with an empty notebook, and writes nothing', () => {
		const { store, items } = storeWith();
		expect(createShelf('force-field', () => store).read()).toEqual(emptyNotebook);
		expect(items.size).toBe(0);
	});

	test('keeps what was written for the next visit', () => {
		const { store } = storeWith();
		createShelf('force-field', () => store).change(write('Less waste'));
		const next = createShelf('force-field', () => store).read();
		expect(openCopy(next).answers).toEqual({ goal: 'Less waste' });
	});

	test('leaves no trace of a notebook that was emptied', () => {
		const { store, items } = storeWith();
		const shelf = createShelf('force-field', () => store);
		shelf.change(write('Less waste'));
		shelf.change(() => emptyNotebook);
		expect(items.size).toBe(0);
	});

	test('sees what another window wrote meanwhile', () => {
		const { store } = storeWith();
		const here = createShelf('force-field', () => store);
		here.read();
		createShelf('force-field', () => store).change((notebook) => addCopy(notebook));
		expect(here.change(write('Less waste')).copies).toHaveLength(2);
	});

	test('holds on to what it cannot write, says why, and tries again', () => {
		const { store, items, room } = storeWith({}, { for: 150 });
		const shelf = createShelf('force-field', () => store);
		shelf.change(write('x'));
		expect(shelf.problem()).toBeUndefined();

		shelf.change(write('x'.repeat(500)));
		expect(shelf.problem()).toBe('full');
		expect(openCopy(shelf.read()).answers).toEqual({ goal: 'x'.repeat(500) });
		expect(items.get(key)).toContain('"goal":"x"');

		room.for = Infinity;
		shelf.change((notebook) => notebook);
		expect(shelf.problem()).toBeUndefined();
		expect(items.get(key)).toContain('x'.repeat(500));
	});

	test('works in this window alone where storage is forbidden', () => {
		const shelf = createShelf('force-field', () => {
			throw new DOMException('No', 'SecurityError');
		});
		expect(shelf.read()).toEqual(emptyNotebook);
		shelf.change(write('Less waste'));
		expect(openCopy(shelf.read()).answers).toEqual({ goal: 'Less waste' });
		expect(shelf.problem()).toBe('forbidden');
	});

	/** What is kept after a change in a browser that lets nobody look the first time. */
	const afterRefusal = (text: string) => {
		const { store, items } = storeWith({ [key]: text });
		let first = true;
		const shelf = createShelf('force-field', () => {
			if (!first) return store;
			first = false;
			throw new DOMException('No', 'SecurityError');
		});
		expect(shelf.read()).toEqual(emptyNotebook);
		shelf.change(write('Less waste'));
		return items;
	};

	test('never writes over what it was not allowed to read', () => {
		const [mine] = emptyNotebook.copies;
		const kept = { ...mine!, name: 'Mine', changed: '2026-03-31T14:05:00.000Z' };
		const text = toText({ next: 3, open: 1, copies: [mine!, { ...kept, id: 2 }] });
		const { copies } = fromText(afterRefusal(text).get(key)!)!;
		expect(copies).toContainEqual({ ...kept, id: 2 });
		expect(JSON.stringify(copies)).toContain('Less waste');
		expect(afterRefusal('mine').get(`${key}:damaged`)).toBe('mine');
	});

	test('writes nothing as long as it is not allowed to read', () => {
		const { store, items } = storeWith({ [key]: 'mine' });
		const getItem = () => {
			throw new DOMException('No', 'SecurityError');
		};
		const shelf = createShelf('force-field', () => ({ ...store, getItem }));
		shelf.change(write('Less waste'));
		shelf.change(write('More time'));
		expect([...items]).toEqual([[key, 'mine']]);
	});

	test('sets a damaged notebook aside before it writes another', () => {
		const { store, items } = storeWith({ [key]: '{"version":1,"cop' });
		const shelf = createShelf('force-field', () => store);
		expect(shelf.read()).toEqual(emptyNotebook);
		expect(shelf.damaged()).toBe('{"version":1,"cop');
		expect(items.get(key)).toBe('{"version":1,"cop');

		shelf.change(write('Less waste'));
		expect(items.get(`${key}:damaged`)).toBe('{"version":1,"cop');
		expect(items.get(key)).toContain('Less waste');
	});

	test('leaves a damaged notebook alone when it cannot be set aside', () => {
		const { store, items } = storeWith({ [key]: '{"version":1,"cop' }, { for: 0 });
		const shelf = createShelf('force-field', () => store);
		shelf.change(write('Less waste'));
		expect(items.get(key)).toBe('{"version":1,"cop');
		expect(shelf.problem()).toBe('full');
	});
});
