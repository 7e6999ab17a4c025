import { describe, expect, test } from 'vitest';
import { visibleIds, type MapRelations } from './filter.ts';

const map: MapRelations = {
	steps: [
		{ id: 'invite', phase: 'start', barriers: ['time'] },
		{ id: 'field', phase: 'field', barriers: ['alone'] },
		{ id: 'quiet', phase: 'field', barriers: [] },
	],
	barriers: [
		{ id: 'alone', group: 'social' },
		{ id: 'time', group: 'organisational' },
		{ id: 'price', group: 'systemic' },
	],
	levers: [
		{ id: 'allies', barriers: ['alone'] },
		{ id: 'sponsor', barriers: ['time', 'alone'] },
	],
};
const visible = (group: string, phase: string) => [...visibleIds(map, { group, phase })].sort();

describe('visibleIds', () => {
	test('leaves everything without a choice', () => {
		expect(visible('', '').length).toBe(8);
	});

	test('keeps a group with the levers that lift it and the steps that meet it', () => {
		expect(visible('social', '')).toEqual(['allies', 'alone', 'field', 'sponsor']);
	});

	test('keeps a phase with all its steps and what they meet', () => {
		expect(visible('', 'field')).toEqual(['allies', 'alone', 'field', 'quiet', 'sponsor']);
	});

	test('keeps nothing of the other kinds when group and phase never meet', () => {
		expect(visible('systemic', 'start')).toEqual([]);
	});
});
