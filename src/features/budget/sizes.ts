/** How large a programme is. */
export interface Size {
	organisations: number;
	participants: number;
	/** The whole year, or its first half, which ends with the half-year review. */
	months: number;
}

/** The lengths that can be counted: to the half-year review, or to the closing session. */
export const lengths = [6, 12] as const;

/** The four sizes that the page shows, from small to large. */
export const sizes: readonly Size[] = [
	{ organisations: 1, participants: 4, months: 6 },
	{ organisations: 1, participants: 6, months: 12 },
	{ organisations: 3, participants: 8, months: 12 },
	{ organisations: 3, participants: 12, months: 12 },
];

/** The size of the guide’s own sum: that of the pilot, eight people in three organisations. */
export const guideSize = sizes[2]!;
