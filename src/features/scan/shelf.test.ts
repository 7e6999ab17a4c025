import { describe, expect, test } from 'vitest';
import type { Scan } from '../../method/scan/address.ts';
import { keep, readShelf, shelfLength, writeShelf } from './shelf.ts';

const barriers = ['alone', 'silos'];
const scanOf = (day: number): Scan => ({ answers: new Map([['silos', 2]]), day });

describe('keep', () => {
	test('replaces the scan of the same day and keeps the oldest first', () => {
		const again: Scan = { answers: new Map([['alone', 1]]), day: 5 };
		expect(keep([scanOf(5), scanOf(9)], again)).toEqual([again, scanOf(9)]);
	});

	test('drops the oldest when there are too many', () => {
		const full = Array.from({ length: shelfLength }, (_, day) => scanOf(day));
		const days = keep(full, scanOf(100)).map(({ day }) => day);
		expect([days.length, days[0], days.at(-1)]).toEqual([shelfLength, 1, 100]);
	});
});

describe('readShelf', () => {
	test('reads back what was written', () => {
		const shelf = [scanOf(5), scanOf(9)];
		expect(readShelf(writeShelf(shelf, barriers), barriers)).toEqual({ shelf, lost: false });
	});

	test('keeps the scans that can be read when another cannot', () => {
		const text = `${writeShelf([scanOf(5)], barriers)} {"corrupt":`;
		expect(readShelf(text, barriers)).toEqual({ shelf: [scanOf(5)], lost: true });
	});

	test('is empty when nothing was kept', () => {
		expect(readShelf('', barriers)).toEqual({ shelf: [], lost: false });
	});
});
