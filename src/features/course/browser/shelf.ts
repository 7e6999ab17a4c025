import { createStore } from '../../../ui/store.ts';
import { keptFormat, keptName } from '../kept.ts';

/** What somebody did in the course, as all elements of a page know it. */
export const shelf = createStore(keptName, keptFormat);
