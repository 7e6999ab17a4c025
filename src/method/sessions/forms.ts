/** How people work in a row of a session, and how many are in one group of it. */
export const groupForms = {
	alone: { from: 1, best: 1, to: 1 },
	pairs: { from: 2, best: 2, to: 3 },
	threes: { from: 3, best: 3, to: 4 },
	fours: { from: 3, best: 4, to: 4 },
	'peer-set': { from: 3, best: 4, to: 5 },
} as const;

/** A form in which the people of a session are divided into groups. */
export type GroupForm = keyof typeof groupForms;

/** Every form of a row: all together, a break, or in groups. */
export const rowForms = ['whole', ...(Object.keys(groupForms) as GroupForm[]), 'break'] as const;

export type RowForm = (typeof rowForms)[number];

/** Whether a form divides the people of a session. */
export function isGroupForm(form: RowForm): form is GroupForm {
	return Object.hasOwn(groupForms, form);
}

/**
 * Divides people into groups of a form, as equal as they can be and as close to the best size as
 * they can be: 7 people in peer sets are 4 and 3, 11 are 4, 4 and 3.
 *
 * @param people How many there are, 1 or more.
 * @returns The sizes of the groups, the largest first; none when the form cannot hold that many.
 */
export function divide(people: number, form: GroupForm): number[] | undefined {
	const { from, best, to } = groupForms[form];
	const counts = Array.from({ length: people }, (_, index) => index + 1)
		.filter((count) => Math.floor(people / count) >= from && Math.ceil(people / count) <= to)
		.sort((a, b) => Math.abs(people / a - best) - Math.abs(people / b - best) || a - b);
	const [count] = counts;
	if (count === undefined) return undefined;
	return Array.from({ length: count }, (_, index) =>
		index < people % count ? Math.ceil(people / count) : Math.floor(people / count),
	);
}

/** Minutes for each person when people take turns: the same in every group, or by its size. */
export type Turns = number | Readonly<Record<string, number>>;

/** How long a turn takes in a group of some size; nought where that is not said. */
export function turnIn(turns: Turns, size: number): number {
	return typeof turns === 'number' ? turns : (turns[size] ?? 0);
}

/** Every size of group that can occur in a row, the one closest to the best first. */
export function groupSizes(people: { from: number; to: number }, form: GroupForm): number[] {
	const all = new Set<number>();
	for (let count = people.from; count <= people.to; count++)
		for (const size of divide(count, form) ?? []) all.add(size);
	const { best } = groupForms[form];
	return [...all].sort((a, b) => Math.abs(a - best) - Math.abs(b - best) || a - b);
}
