import { outcomes } from '../../method/schemas/case.ts';
import type { FactsOf } from '../../method/schemas/kinds.ts';

/** What a case says of itself, as far as it counts here. */
export type Story = Pick<FactsOf<'cases'>, 'circular' | 'begunBy' | 'outcome'>;

/** How many stories are of which sort. */
export interface StoryCount {
	all: number;
	circular: number;
	partly: number;
	/** Begun by an employee or a team of employees. */
	begun: number;
	/** Circular, and begun by an employee or a team: what this methodology is about. */
	both: number;
	/** What came of those that are both. */
	outcome: Readonly<Record<Story['outcome'], number>>;
}

/** Counts stories by what they say of themselves. */
export function countOf(stories: readonly Story[]): StoryCount {
	const both = stories.filter(isBoth);
	return {
		all: stories.length,
		circular: stories.filter(({ circular }) => circular === 'yes').length,
		partly: stories.filter(({ circular }) => circular === 'partly').length,
		begun: stories.filter(isBegunByEmployees).length,
		both: both.length,
		outcome: Object.fromEntries(
			outcomes.map((one) => [one, both.filter(({ outcome }) => outcome === one).length]),
		) as StoryCount['outcome'],
	};
}

/** Whether a story is circular, not only in part, and was begun by an employee or a team. */
export function isBoth(story: Story): boolean {
	return story.circular === 'yes' && isBegunByEmployees(story);
}

function isBegunByEmployees({ begunBy }: Story): boolean {
	return begunBy === 'employee' || begunBy === 'team';
}
