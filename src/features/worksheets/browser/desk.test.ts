import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createDesk, type Desk } from './desk.ts';
import type { BrowserStorage } from '../../../ui/store.ts';
import { createShelf } from '../../../ui/notebooks/shelf.ts';

const names = ['goal', 'forces.1.force', 'forces.2.force', 'forces.3.force'];
const slots = names.map((name) => ({ name, accepts: () => true }));
const time = '2026-03-31T14:05:00.000Z';

let items: Map<string, string>;
let isFull: boolean;
let desk: Desk;

/** Another window on the same browser. */
function sitDown(places = slots): Desk {
	const store: BrowserStorage = {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, text) => {
			if (isFull) throw new DOMException('No', 'QuotaExceededError');
			items.set(key, text);
		},
		removeItem: (key) => void items.delete(key),
	};
	return createDesk(
		createShelf('force-field', () => store),
		() => places,
		() => time,
	);
}

beforeEach(() => {
	items = new Map();
	isFull = false;
	desk = sitDown();
});

describe('createDesk', () => {
	test('keeps an answer and when it was written', () => {
		desk.write('goal', 'Less waste');
		expect(sitDown().copy()).toMatchObject({ answers: { goal: 'Less waste' }, changed: time });
	});

	test('opens the same copy on the next page', () => {
		desk.create({ name: 'Second try' });
		desk.open(1);
		expect(sitDown().copy().id).toBe(1);
		desk.open(2);
		expect(sitDown().copy().name).toBe('Second try');
	});

	test('writes in its own copy while another window has another one open', () => {
		const other = sitDown();
		other.create();
		other.write('goal', 'There');
		desk.write('goal', 'Here');
		expect(desk.copies().map(({ answers }) => answers)).toEqual([
			{ goal: 'Here' },
			{ goal: 'There' },
		]);
	});

	test('keeps what two windows write in the same copy', () => {
		const other = sitDown();
		other.write('goal', 'There');
		desk.write('forces.1.force', 'Here');
		expect(desk.copy().answers).toEqual({ goal: 'There', 'forces.1.force': 'Here' });
	});

	describe('while the browser is full for a time', () => {
		/** What both windows wrote, after the browser has room again. */
		const both = (here: () => void, there: (other: Desk) => void) => {
			const other = sitDown();
			isFull = true;
			here();
			isFull = false;
			there(other);
			desk.write('forces.2.force', 'At last');
			return sitDown()
				.copies()
				.map(({ answers }) => answers);
		};

		test('writes each answer in the copy that was open then', () => {
			desk.create();
			desk.open(1);
			const here = () => {
				desk.write('goal', 'First');
				desk.open(2);
				desk.write('goal', 'Second');
			};
			expect(both(here, (other) => other.write('forces.1.force', 'There'))).toEqual([
				{ goal: 'First', 'forces.1.force': 'There' },
				{ goal: 'Second', 'forces.2.force': 'At last' },
			]);
		});

		test('lets the copy that another window made be that of the other window', () => {
			const here = () => {
				desk.create();
				desk.write('goal', 'Here');
			};
			const there = (other: Desk) => {
				other.create();
				other.write('goal', 'There');
			};
			expect(both(here, there)).toEqual([
				{},
				{ goal: 'There' },
				{ goal: 'Here', 'forces.2.force': 'At last' },
			]);
		});

		test('removes the copy that was open then', () => {
			desk.write('goal', 'First');
			desk.create();
			desk.write('goal', 'Second');
			const here = () => {
				desk.remove();
				desk.removeRow('forces', 1);
			};
			expect(both(here, (other) => other.open(1))).toEqual([
				{ goal: 'First', 'forces.2.force': 'At last' },
			]);
		});
	});

	test('clears a copy and takes that back', () => {
		desk.write('goal', 'Less waste');
		expect(desk.canUndo()).toBe(false);
		desk.clear();
		expect(desk.copy().answers).toEqual({});
		desk.undo();
		expect(desk.copy().answers).toEqual({ goal: 'Less waste' });
		expect(desk.canUndo()).toBe(false);
	});

	test('keeps what was typed after clearing when that is taken back', () => {
		desk.write('goal', 'Less waste');
		desk.clear();
		desk.write('goal', 'More time');
		desk.undo();
		expect(desk.copy().answers).toEqual({ goal: 'Less waste' });
		desk.undo();
		expect(desk.copy().answers).toEqual({ goal: 'More time' });
	});

	test('removes a copy and takes that back', () => {
		desk.write('goal', 'Less waste');
		desk.create({ name: 'Second try' });
		desk.remove();
		expect(desk.copies()).toHaveLength(1);
		expect(desk.copy().id).toBe(1);
		desk.undo();
		expect(desk.copy().name).toBe('Second try');
	});

	test('leaves nothing in the browser after the last answer is cleared', () => {
		desk.write('goal', 'Less waste');
		desk.clear();
		expect(items.size).toBe(0);
	});

	test('removes a row and takes that back', () => {
		desk.write('forces.1.force', 'a');
		desk.write('forces.2.force', 'b');
		desk.write('forces.3.force', 'c');
		desk.removeRow('forces', 2);
		expect(desk.copy().answers).toEqual({ 'forces.1.force': 'a', 'forces.2.force': 'c' });
		desk.undo();
		expect(Object.values(desk.copy().answers)).toEqual(['a', 'b', 'c']);
	});

	test('forgets answers without a place only when asked, and takes that back', () => {
		desk.write('goal', 'Less waste');
		const later = sitDown(slots.slice(1));
		later.write('forces.1.force', 'a');
		expect(later.copy().earlier).toEqual({ goal: ['Less waste'] });
		later.forget();
		expect(later.copy().earlier).toEqual({});
		later.undo();
		expect(later.copy().earlier).toEqual({ goal: ['Less waste'] });
	});

	test('adopts what was typed before the page was ready', () => {
		desk.adopt({ goal: 'Less waste' });
		expect(desk.copy().answers).toEqual({ goal: 'Less waste' });
	});

	test('adopts it beside an answer of before, not in its place', () => {
		desk.write('goal', 'Less waste');
		desk.adopt({ goal: 'More time' });
		expect(desk.copy()).toMatchObject({
			answers: { goal: 'Less waste' },
			earlier: { goal: ['More time'] },
		});
	});

	test('adopts nothing that it already has', () => {
		desk.write('goal', 'Less waste');
		desk.adopt({ goal: 'Less waste' });
		expect(desk.copy().earlier).toEqual({});
	});

	test('takes back whatever was thrown away, and nothing else', () => {
		const answers = fc.dictionary(fc.constantFrom(...names), fc.string({ minLength: 1 }));
		const act = fc.constantFrom<(one: Desk) => void>(
			(one) => one.clear(),
			(one) => one.remove(),
			(one) => one.removeRow('forces', 2),
			(one) => one.forget(),
		);
		fc.assert(
			fc.property(answers, act, (written, throwAway) => {
				items = new Map();
				const one = sitDown();
				for (const [name, text] of Object.entries(written)) one.write(name, text);
				const was = one.copy();
				throwAway(one);
				one.undo();
				expect(one.copy().answers).toEqual(was.answers);
			}),
		);
	});
});
