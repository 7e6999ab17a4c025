import { isHiddenAt } from '../../language/edition/hidden.ts';
import { pageKinds } from '../../method/schemas/kind-names.ts';

/** The parts that can have a page on which everything of that part stands. */
export const everyPart = [...pageKinds, 'guide'] as const;

/** Those that do, in this edition. */
export const joinedParts = everyPart.filter((part) => !isHiddenAt(part));
