import { describe, expect, test } from 'vitest';
import { addressesOf, judgeOf, partNames, parts, refusalOf, withAlong } from './parts.ts';

describe('the parts that an edition may leave out', () => {
	test('are refused for no reason of their own', () => {
		for (const name of partNames) expect(refusalOf(name)).not.toContain('because');
	});

	test('take along what is nothing without them, and so on', () => {
		expect([...withAlong(['cards'])]).toEqual(['cards']);
		expect([...withAlong(['cases', 'all'])]).toEqual(['cases', 'all', 'share-a-case', 'handbook']);
	});

	test('take along only parts that there are', () => {
		for (const part of Object.values(parts))
			for (const other of 'along' in part ? part.along : []) expect(partNames).toContain(other);
	});
});

describe('judgeOf', () => {
	const isHidden = judgeOf(addressesOf(['cards', 'cases', 'slides', 'all']));

	test.each([
		'cards',
		'cards/',
		'cards#cards-pdf',
		'cards.md',
		'card-decks/cards-all-a4.nl.pdf',
		'cases/dns-pilot/',
		'about/evidence',
		'sessions/bootcamp/slides/',
		'all/levers',
	])('knows %s by its part', (address) => {
		expect(isHidden(address)).toBe(true);
	});

	test.each([
		'',
		'cards-on-the-table',
		'about',
		'sessions/bootcamp',
		'levers/allies',
		'guide/cards',
		'allies',
	])('leaves %s alone', (address) => {
		expect(isHidden(address)).toBe(false);
	});

	test('hides nothing for an edition with everything', () => {
		expect(judgeOf([])('cards')).toBe(false);
	});
});
