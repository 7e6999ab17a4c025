import { changed, nl, smallContent } from './small-content.ts';

/** A page with a slip in it, or a file, and what the check says of it in one line a problem. */
export function smallSlips() {
	const { check } = smallContent();

	/** Problems as `line:column message → hint`, without the file. */
	async function said(changes: Record<string, string>): Promise<string[]> {
		const found = await check(changes);
		return found.map((problem) => {
			const [where = '', message = '', hint = ''] = problem.split('\n');
			const place = /\.\w+:?([\d:]*)$/.exec(where)?.[1] ?? '';
			return `${place} ${message.replace(/^\s*✖\s*/, '')} → ${hint.trim()}`;
		});
	}

	/** What is said of the smallest page, with something else in its facts or its prose. */
	const facts = (from: string, to: string) => said(changed(nl, from, to));
	const prose = (text: string) =>
		said(changed(nl, 'Niemand is eigenaar', `${text}\n\nNiemand is eigenaar`));

	return { check, facts, prose, said };
}
