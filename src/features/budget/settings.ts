import { canBe, hourNames } from '../../method/schemas/hour-names.ts';
import type { Hours } from '../../method/schemas/hours.ts';
import { roles } from './hours.ts';
import { lengths, type Size } from './sizes.ts';

/** What costs money by the piece: a room for a joint session, a pot for each idea, all the rest. */
export const pieces = ['room', 'pot', 'rest'] as const;

/** What a reader can put a price on: an hour of each role, and pieces. */
const priced = [...roles, ...pieces] as const;

type Priced = (typeof priced)[number];

/** All that a reader chooses. */
export interface Settings {
	size: Size;
	numbers: Hours;
	/** In euros. What has no price yet is not there. */
	prices: Partial<Record<Priced, number>>;
}

/** The most that a field takes. */
export const most = { organisations: 12, participants: 60, number: 10_000, price: 1_000_000 };

/** What a reader changed, as the part of an address after the `#`. */
export function toAddress({ size, numbers, prices }: Settings, start: Settings): string {
	const changed = <T extends object>(now: T, then: T) =>
		Object.entries(now).filter(([name, value]) => value !== then[name as keyof T]);
	return [
		...changed(size, start.size),
		...changed(numbers, start.numbers),
		...Object.entries(prices).map(([name, value]) => [`price-${name}`, value]),
	]
		.map(([name, value]) => `${String(name)}=${String(value)}`)
		.join('&');
}

/**
 * Reads what a reader chose from an address. What it does not name, or what cannot be read, keeps
 * its value in `start`; the latter is named in `problems`.
 */
export function fromAddress(
	address: string,
	start: Settings,
): { settings: Settings; problems: string[] } {
	const problems: string[] = [];
	let settings = start;
	for (const [name, text] of new URLSearchParams(address.replace(/^#/, ''))) {
		const changed = /^\d+(\.\d+)?$/.test(text)
			? changeOne(settings, name, Number(text))
			: undefined;
		if (changed) settings = changed;
		else problems.push(name);
	}
	return { settings, problems };
}

/** Whether a number has no more than two decimals. */
function isRounded(value: number): boolean {
	return Number(value.toFixed(2)) === value;
}

/** The settings with another value for one thing; nothing when it cannot have that value. */
export function changeOne(
	settings: Settings,
	name: string,
	value: number | undefined,
): Settings | undefined {
	const { size, numbers, prices } = settings;
	if (value !== undefined && !isRounded(value)) return undefined;
	const price = priced.find((one) => name === `price-${one}`);
	if (price) {
		const { [price]: _before, ...others } = prices;
		if (value === undefined) return { ...settings, prices: others };
		return value >= 0 && value <= most.price
			? { ...settings, prices: { ...others, [price]: value } }
			: undefined;
	}
	if (value === undefined) return undefined;
	const known = hourNames.find((one) => one === name);
	if (known) {
		// The least takes the most along, and the other way round.
		const pushed =
			known === 'weekFrom'
				? { weekTo: Math.max(numbers.weekTo, value) }
				: known === 'weekTo'
					? { weekFrom: Math.min(numbers.weekFrom, value) }
					: {};
		return canBe(known, value) && value <= most.number
			? { ...settings, numbers: { ...numbers, ...pushed, [known]: value } }
			: undefined;
	}
	const isWhole = Number.isInteger(value) && value >= 1;
	if (name === 'months')
		return lengths.some((one) => one === value)
			? { ...settings, size: { ...size, months: value } }
			: undefined;
	if (name !== 'organisations' && name !== 'participants') return undefined;
	return isWhole && value <= most[name]
		? { ...settings, size: { ...size, [name]: value } }
		: undefined;
}
