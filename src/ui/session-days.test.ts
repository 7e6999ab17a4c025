import { expect, test } from 'vitest';
import { sessionDaysFormat } from './session-days.ts';

const { fromText, toText, isEmpty, empty } = sessionDaysFormat;
const days = { bootcamp: '2026-10-06', 'see-the-field': '2026-12-01' };

test('the days of sessions are read back as they were kept', () => {
	expect(fromText(toText(days))).toEqual(days);
	expect([isEmpty(empty), isEmpty(days)]).toEqual([true, false]);
});

test.each(['', '{', '[]', 'null', '{"bootcamp":1}', '{"bootcamp":"2026-02-30"}', '{"a":"soon"}'])(
	'nothing is read from what is damaged: %s',
	(text) => {
		expect(fromText(text)).toBeUndefined();
	},
);
