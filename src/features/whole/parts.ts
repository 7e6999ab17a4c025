import { isHiddenAt } from '../../language/edition/hidden.ts';
import { pageKinds } from '../../method/schemas/kind-names.ts';

/** The parts that have a page on which everything of that part stands. */
export const joinedParts = ([...pageKinds, 'guide'] as const).filter((part) => !isHiddenAt(part));
