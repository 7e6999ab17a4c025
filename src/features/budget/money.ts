import type { Line } from './hours.ts';
import { exactly, sum, times, type Range } from './range.ts';
import { pieces, type Settings } from './settings.ts';
import { until, type CountedSession } from './year.ts';

/** What of the prices comes to how much. */
export interface Cost {
	name: string;
	/** In euros; nothing as long as it has no price. */
	euros?: Range;
}

/** What the hours and the pieces cost, as far as they have a price. */
export function costsOf(
	{ size, prices }: Settings,
	lines: readonly Line[],
	year: readonly CountedSession[],
): Cost[] {
	const rooms = sum(
		until(size.months, year)
			.filter(({ part }) => part === 'joint')
			.map((one) => one.times),
	);
	const counts = { room: rooms, pot: exactly(size.participants), rest: exactly(1) };
	const cost = (name: string, price: number | undefined, amount: Range): Cost =>
		price === undefined ? { name } : { name, euros: times(amount, price) };
	return [
		...lines.map(({ role, hours }) => cost(role, prices[role], hours)),
		...pieces.map((piece) => cost(piece, prices[piece], counts[piece])),
	];
}
