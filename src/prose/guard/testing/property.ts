/** Something that must hold of whatever is written, tried with inputs at random. */
export interface Property {
	/** What must hold, as a sentence. */
	holds: string;
	/** Of each thousand inputs that are tried altogether, how many are for this one. */
	share: number;
	/** The part of its inputs that must get through, as a judge that refuses all proves nothing. */
	atLeast: number;
	/**
	 * Tries it with `runs` inputs, which are always the same for the same `seed`.
	 *
	 * @returns How many of them got through.
	 * @throws What did not hold, with the smallest input that shows it.
	 */
	attempt(runs: number, seed: number): Promise<number>;
}

/** What the unit tests try: the same every time. */
export const usual = { runs: 10_000, seed: 20_241_124 };

/**
 * Tries a property as a test does.
 *
 * @throws When it does not hold, or when so little gets through that it says nothing.
 */
export async function hold(
	{ attempt, atLeast, holds }: Property,
	{ runs, seed } = usual,
): Promise<void> {
	const through = await attempt(runs, seed);
	if (through >= runs * atLeast) return;
	throw new Error(`Only ${through} of ${runs} got through, which does not show that ${holds}.`);
}
