import { describe, expect, test } from 'vitest';
import { addressesOf, judgeOf, partNames, type PartName } from '../language/edition/parts.ts';
import { pageKinds } from '../method/schemas/kind-names.ts';
import { everyFeature } from './features.ts';

const isPart = (name: string): name is PartName => (partNames as readonly string[]).includes(name);

describe('the parts that an edition may leave out', () => {
	const named = Object.entries(everyFeature).map(([name, { part = name }]) => part);

	test.each(partNames)('%s is a feature or a kind of page', (part) => {
		expect([...named, ...pageKinds]).toContain(part);
	});

	test.each(
		Object.entries(everyFeature).flatMap(([name, { part = name, pages, data, files }]) =>
			isPart(part)
				? Object.keys({ ...pages, ...data, ...files }).map((address) => [part, address] as const)
				: [],
		),
	)('%s names the address that its feature serves: /%s', (part, address) => {
		expect(judgeOf(addressesOf([part]))(address)).toBe(true);
	});

	test.each(partNames)('%s names no address of a feature that stays', (part) => {
		const isHidden = judgeOf(addressesOf([part]));
		const others = Object.entries(everyFeature)
			.filter(([name, { part: own = name }]) => own !== part)
			.flatMap(([, { pages, data, files }]) => Object.keys({ ...pages, ...data, ...files }));
		// The slides of the course are in the course.
		expect(others.filter(isHidden).filter((address) => !/\/slides$/.test(address))).toEqual([]);
	});
});
