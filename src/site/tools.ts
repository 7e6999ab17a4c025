import { isHiddenAt } from '../language/edition/hidden.ts';
import type { UiKey } from '../language/words.ts';

/** What a reader can do here, by its address, with the word for it. */
interface Tool {
	id: string;
	label: UiKey;
	/** Whether it stands at the foot of every page; the others are one click further. */
	foot?: true;
}

/** Every tool there can be, from the first thing a reader does to what a contributor needs. */
const everyTool: readonly Tool[] = [
	{ id: 'scan', label: 'scan.title', foot: true },
	{ id: 'cards', label: 'cards.title' },
	{ id: 'posters', label: 'posters.title' },
	{ id: 'worksheets', label: 'kind.worksheets', foot: true },
	{ id: 'sessions', label: 'sessions.title' },
	{ id: 'texts', label: 'texts.title' },
	{ id: 'course', label: 'kind.course' },
	{ id: 'course/composer', label: 'course.composer.title' },
	{ id: 'planner', label: 'planner.title', foot: true },
	{ id: 'budget', label: 'budget.title' },
	{ id: 'routes', label: 'kind.routes' },
	{ id: 'map', label: 'map.title', foot: true },
	{ id: 'matrix', label: 'matrix.title', foot: true },
	{ id: 'glossary', label: 'all.glossary', foot: true },
	{ id: 'bibliography', label: 'footer.bibliography', foot: true },
	{ id: 'all', label: 'all.title' },
	{ id: 'a-z', label: 'a-z.title' },
	{ id: 'kit', label: 'kit.title' },
	{ id: 'cite', label: 'cite.title' },
	{ id: 'reuse', label: 'reuse.title' },
	{ id: 'offline', label: 'offline.title' },
	{ id: 'data', label: 'data.title' },
	{ id: 'changes', label: 'changes.title' },
	{ id: 'share-a-case', label: 'share-a-case.title' },
	{ id: 'status', label: 'status.title', foot: true },
];

/** The tools of this edition. */
export const tools = everyTool.filter(({ id }) => !isHiddenAt(id));
