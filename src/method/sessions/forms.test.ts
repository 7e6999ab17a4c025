import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide, groupForms, type GroupForm } from './forms.ts';

const forms = Object.keys(groupForms) as GroupForm[];

describe('divide', () => {
	test('makes pairs, with one group of three when somebody is left over', () => {
		expect(divide(6, 'pairs')).toEqual([2, 2, 2]);
		expect(divide(7, 'pairs')).toEqual([3, 2, 2]);
		expect(divide(11, 'pairs')).toEqual([3, 2, 2, 2, 2]);
	});

	test('makes threes and peer sets of every size from six to twelve', () => {
		const sizes = [6, 7, 8, 9, 10, 11, 12];
		expect(sizes.map((people) => divide(people, 'threes'))).toEqual([
			[3, 3],
			[4, 3],
			[4, 4],
			[3, 3, 3],
			[4, 3, 3],
			[4, 4, 3],
			[3, 3, 3, 3],
		]);
		expect(sizes.map((people) => divide(people, 'peer-set'))).toEqual([
			[3, 3],
			[4, 3],
			[4, 4],
			[5, 4],
			[4, 3, 3],
			[4, 4, 3],
			[4, 4, 4],
		]);
	});

	test('gives nothing where a form cannot hold that many', () => {
		expect(divide(1, 'pairs')).toBeUndefined();
		expect(divide(5, 'threes')).toBeUndefined();
		expect(divide(2, 'peer-set')).toBeUndefined();
	});

	test('leaves nobody out and keeps every group within its form', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(...forms), (people, form) => {
				const groups = divide(people, form);
				if (!groups) return;
				const { from, to } = groupForms[form];
				expect(groups.reduce((sum, size) => sum + size, 0)).toBe(people);
				expect(groups.every((size) => size >= from && size <= to)).toBe(true);
				expect(Math.max(...groups) - Math.min(...groups)).toBeLessThanOrEqual(1);
				expect(groups).toEqual([...groups].sort((a, b) => b - a));
			}),
		);
	});

	test('finds groups wherever there are any', () => {
		for (let people = 1; people <= 60; people++) {
			for (const form of forms) {
				const { from, to } = groupForms[form];
				const some = Array.from({ length: people }, (_, index) => index + 1).some(
					(count) => count * from <= people && people <= count * to,
				);
				expect([people, form, divide(people, form) !== undefined]).toEqual([people, form, some]);
			}
		}
	});
});
