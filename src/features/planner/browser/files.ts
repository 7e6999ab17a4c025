import type { Entry } from '../ics.ts';
import type { Plan } from '../plan.ts';
import type { Say, Words } from '../words.ts';

/** Gives the reader the plan as a file. What writes it is only fetched now. */
export async function download(kind: 'csv' | 'ics', plan: Plan, words: Words, say: Say) {
	const name = `${say('title')} ${plan.from}`;
	const { lang } = document.documentElement;
	if (kind === 'csv') {
		const { toCsv } = await import('../csv.ts');
		save(`${name}.csv`, 'text/csv', toCsv(toRows(plan, words, say), lang === 'nl' ? ';' : ','));
	} else {
		const { toIcs } = await import('../ics.ts');
		const text = toIcs(say('title'), lang, toEntries(plan, words), location.hostname);
		save(`${name}.ics`, 'text/calendar', text);
	}
}

/** The plan as a table, its heads first. */
function toRows({ items }: Plan, words: Words, say: Say): string[][] {
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
function toEntries({ items }: Plan, words: Words): Entry[] {
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
function save(name: string, type: string, text: string) {
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
