import { describe, expect, test } from 'vitest';
import { belongsTo, withoutHidden } from './shown.ts';

const to = (collection: string, id: string) => ({ collection, id });
const isHidden = ({ collection, id }: { collection: string; id: string }) =>
	collection === 'cases' || id === 'cases/a' || collection === 'texts';
const without = <T>(value: T) => withoutHidden(value, isHidden);

describe('facts without what is left out', () => {
	test('are the same where they name nothing of it', () => {
		const facts = { day: new Date(0), levers: [to('levers', 'a')], rows: [{ id: 1, title: 'x' }] };
		expect(without(facts)).toEqual(facts);
	});

	test('name none of it in a list, and keep what the list stands in', () => {
		expect(
			without({ rows: [{ do: 'Send it.', texts: [to('texts', 'mail'), to('levers', 'a')] }] }),
		).toEqual({ rows: [{ do: 'Send it.', texts: [to('levers', 'a')] }] });
	});

	test('lose an item of a list that is about it', () => {
		const stops = [
			{ page: to('docs', 'cases/a'), minutes: 3 },
			{ page: to('docs', 'levers/a'), minutes: 5 },
		];
		expect(without({ stops })).toEqual({ stops: [stops[1]] });
	});

	test('lose a fact that names it', () => {
		expect(without({ about: { case: to('cases', 'a'), year: 1 } })).toEqual({ about: { year: 1 } });
	});
});

describe('an entry', () => {
	test('belongs to what it names by itself, not to what its lists name', () => {
		expect(belongsTo({ unit: to('cases', 'a') }, isHidden)).toBe(true);
		expect(belongsTo({ unit: to('course', 'a'), cases: [to('cases', 'a')] }, isHidden)).toBe(false);
		expect(belongsTo('cases', isHidden)).toBe(false);
	});
});
