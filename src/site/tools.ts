import type { UiKey } from '../language/words.ts';

/** What a reader can do here, by its address, with the word for it. */
export interface Tool {
	id: string;
	label: UiKey;
}

/** The tools of the site, from the first thing a reader does to what a contributor needs. */
export const tools: readonly Tool[] = [
	{ id: 'scan', label: 'scan.title' },
	{ id: 'worksheets', label: 'kind.worksheets' },
	{ id: 'planner', label: 'planner.title' },
	{ id: 'routes', label: 'kind.routes' },
	{ id: 'map', label: 'map.title' },
	{ id: 'matrix', label: 'matrix.title' },
	{ id: 'glossary', label: 'all.glossary' },
	{ id: 'bibliography', label: 'footer.bibliography' },
	{ id: 'all', label: 'all.title' },
	{ id: 'share-a-case', label: 'share-a-case.title' },
	{ id: 'status', label: 'status.title' },
];
