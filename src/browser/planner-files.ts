import type { Entry } from '../planner/ics.ts';
import type { Plan } from '../planner/plan.ts';
import type { Say, Words } from '../planner/words.ts';

/** The plan as a table, its heads first. */
export function toRows({ items }: Plan, words: Words, say: Say): string[][] {
	const heads = ['kind', 'title', 'from', 'to', 'note', 'link'];
	return [
		heads.map((head) => say(`column.${head}`)),
		...items.map((item) => {
			const step = words.stepOf(item);
			return [
				say(`kind.${item.kind}`, { number: item.number }),
				step?.title ?? '',
				item.from,
				item.to,
				words.notes(item).join(', '),
				step ? absolute(step.href) : '',
			];
		}),
	];
}

/** The plan as the entries of a calendar. Only sessions count as taken days. */
export function toEntries({ items }: Plan, words: Words): Entry[] {
	return items.map((item) => ({
		id: item.id,
		title: words.title(item),
		description: words.notes(item).join(', '),
		url: absolute(words.stepOf(item)?.href ?? location.pathname),
		from: item.from,
		to: item.to,
		busy: item.kind === 'joint' || item.kind === 'peers',
	}));
}

/** Gives the reader a file that was made here. */
export function save(name: string, type: string, text: string) {
	const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = Object.assign(document.createElement('a'), { href, download: name });
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

function absolute(path: string): string {
	return new URL(path, location.origin).href;
}
