import { describe, expect, test } from 'vitest';
import {
	keptVersion,
	plansFormat,
	putPlan,
	withGiven,
	withoutPlan,
	type KeptPlan,
} from './plans.ts';
import { defaults } from './settings.ts';

const planOf = (id: string, changed = 1, start = '2026-09-01'): KeptPlan => ({
	...defaults(start),
	plan: { id, changed },
});
const [a, b] = [planOf('aaaaaaaaaaaa'), planOf('bbbbbbbbbbbb', 1, '2027-03-01')];

describe('putPlan', () => {
	test('puts the plan that was changed last first, once', () => {
		const later = planOf('aaaaaaaaaaaa', 9);
		expect(putPlan([b, a], later)).toEqual([later, b]);
	});
});

describe('withoutPlan', () => {
	test('takes one plan out', () => {
		expect(withoutPlan([a, b], b.plan.id)).toEqual([a]);
	});
});

describe('withGiven', () => {
	test('says of one plan with which start a calendar has it, and leaves the others alone', () => {
		expect(withGiven([b, a], a.plan.id, a.start)).toEqual([
			b,
			{ ...a, plan: { ...a.plan, given: '2026-09-01' } },
		]);
	});

	test('keeps what was changed since, and when', () => {
		const later = planOf(a.plan.id, 9, '2026-10-01');
		const [kept] = withGiven([later], a.plan.id, a.start);
		expect(kept).toEqual({ ...later, plan: { ...later.plan, given: '2026-09-01' } });
	});

	test('brings no plan back that was thrown away', () => {
		expect(withGiven([b], a.plan.id, a.start)).toEqual([b]);
	});
});

describe('keptVersion', () => {
	test('is the later version of the same plan', () => {
		const later = planOf('aaaaaaaaaaaa', 9);
		expect(keptVersion([b, later], a)).toBe(later);
		expect(keptVersion([b, a], later)).toBeUndefined();
	});

	test('is the plan that says the same as an address without a name', () => {
		expect(keptVersion([a, b], defaults('2027-03-01'))).toBe(b);
		expect(keptVersion([a, b], defaults('2028-03-01'))).toBeUndefined();
	});
});

describe('plansFormat', () => {
	test('reads back what it wrote', () => {
		expect(plansFormat.fromText(plansFormat.toText([a, b]))).toEqual([a, b]);
	});

	test('says that a text is damaged, and saves the plans that can still be read', () => {
		const damaged = `${plansFormat.toText([a])} start=soon`;
		expect(plansFormat.fromText(damaged)).toBeUndefined();
		expect(plansFormat.salvage!(damaged)).toEqual([a]);
	});
});
