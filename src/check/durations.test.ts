import { describe, expect, test } from 'vitest';
import { durationsIn } from './durations.ts';

const minutes = (text: string, language: 'nl' | 'en') =>
	durationsIn(text, language).map((one) => one.minutes);

describe('durationsIn', () => {
	test('reads minutes in words and in digits, in both languages', () => {
		expect(
			minutes('Tien minuten alleen, 5 minuten samen, vijfentwintig minuten elk.', 'nl'),
		).toEqual([10, 5, 25]);
		expect(
			minutes('Ten minutes alone, 5 minutes together, twenty-five minutes each.', 'en'),
		).toEqual([10, 5, 25]);
		expect(minutes('Elke minuut telt. Weinig minuten.', 'nl')).toEqual([]);
	});

	test('knows quarters and hours', () => {
		expect(
			minutes('Drie kwartier, dan een kwartier, een half uur, één uur of anderhalf uur.', 'nl'),
		).toEqual([45, 90, 30, 15, 60]);
		expect(
			minutes(
				'Three quarters of an hour, a quarter of an hour, half an hour, an hour or an hour and a half.',
				'en',
			),
		).toEqual([45, 90, 30, 15, 60]);
	});

	test('leaves out what comes back every week', () => {
		expect(minutes('Noteer één uur per week.', 'nl')).toEqual([]);
		expect(minutes('Note one hour a week.', 'en')).toEqual([]);
	});

	test('says what was written, so that an author finds it', () => {
		expect(durationsIn('Elk twintig minuten.', 'nl')).toEqual([
			{ minutes: 20, written: 'twintig minuten' },
		]);
	});
});
