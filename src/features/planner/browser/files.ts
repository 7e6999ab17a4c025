import type { Separator } from '../../../ui/csv.ts';
import { download, textFile } from '../../../ui/download.ts';
import type { Entry } from '../../../ui/ics.ts';
import type { Plan } from '../plan.ts';
import type { PlanIdentity } from '../settings.ts';
import { separatorFor } from '../separator.ts';
import type { Say, Words } from '../words.ts';

/** What separates the cells of a table on the computer of this reader. */
function ownSeparator(): Separator {
	return separatorFor(navigator.language, new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Gives the reader the plan as a table. What writes it is only fetched now. */
async function downloadCsv(plan: Plan, separator: Separator, words: Words, say: Say) {
	const { toCsv } = await import('../../../ui/csv.ts');
	const text = toCsv(toRows(plan, words, say), separator);
	download(`${nameOf(plan, say)}.csv`, textFile(text, 'text/csv'));
}

/** Gives the reader the plan as a table for their own computer, or for one elsewhere. */
export function downloadTable(isOther: boolean, plan: Plan, words: Words, say: Say) {
	const own = ownSeparator();
	const other: Separator = own === ';' ? ',' : ';';
	return downloadCsv(plan, isOther ? other : own, words, say);
}

/** Gives the reader the plan for a calendar. What writes it is only fetched now. */
export async function downloadIcs(plan: Plan, identity: PlanIdentity, words: Words, say: Say) {
	const { toIcs } = await import('../../../ui/ics.ts');
	const { lang } = document.documentElement;
	const about = { name: say('title'), language: lang, host: location.hostname };
	const text = toIcs(about, identity, toEntries(plan, words));
	download(`${nameOf(plan, say)}.ics`, textFile(text, 'text/calendar'));
}

function nameOf(plan: Plan, say: Say): string {
	return `${say('title')} ${plan.from}`;
}

/** The plan as a table, its heads first. */
function toRows({ items }: Plan, words: Words, say: Say): string[][] {
	const heads = ['kind', 'title', 'from', 'to', 'note', 'link'];
	return [
		heads.map((head) => say(`column.${head}`)),
		...items.map((item) => {
			const page = words.sessionOf(item) ?? words.stepOf(item);
			return [
				say(`kind.${item.kind}`, { number: item.number }),
				words.nameOf(item) ?? '',
				item.from,
				item.to,
				words.notes(item).join(', '),
				page ? absolute(page.href) : '',
			];
		}),
	];
}

/** The plan as the entries of a calendar. Only sessions count as taken days. */
function toEntries({ items }: Plan, words: Words): Entry[] {
	return items.map((item) => ({
		id: item.id,
		title: words.title(item),
		notes: [words.sessionOf(item)?.length, ...words.notes(item)].filter(
			(note) => note !== undefined,
		),
		url: absolute((words.sessionOf(item) ?? words.stepOf(item))?.href ?? location.pathname),
		from: item.from,
		to: item.to,
		busy: item.kind === 'joint' || item.kind === 'peers' || item.kind === 'other',
	}));
}

function absolute(path: string): string {
	return new URL(path, location.origin).href;
}
