import { pageKinds } from '../../method/schemas/kinds.ts';

/** The parts that have a page on which everything of that part stands. */
export const joinedParts = [...pageKinds, 'guide'] as const;
