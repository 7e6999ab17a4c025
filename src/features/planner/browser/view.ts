import { addDays, addMonths, isIn, weekdayOf, type PlainDate } from '../../../ui/date.ts';
import type { Item, Plan } from '../plan.ts';
import type { Say, Words } from '../words.ts';
import { make } from '../../../ui/dom.ts';

/** The plan as it stands on the page: the steps, then month after month. */
export function drawPlan(plan: Plan, words: Words, say: Say): Node[] {
	const steps = plan.items.filter(({ kind }) => kind === 'step');
	const byNumber = [...steps].sort((a, b) => a.number - b.number);
	return [
		make('h2', {}, say('steps')),
		make(
			'ol',
			{ className: 'planner-list' },
			...byNumber.map((item) => drawItem(item, words, say)),
		),
		make('h2', {}, say('calendar')),
		make(
			'div',
			{ className: 'planner-months' },
			...monthsOf(plan).map((month) => drawMonth(month, plan, words, say)),
		),
	];
}

function drawItem(item: Item, words: Words, say: Say): HTMLLIElement {
	const session = words.sessionOf(item);
	const page = session ?? words.stepOf(item);
	const title = page
		? make('a', { href: page.href }, words.title(item))
		: make('strong', {}, words.title(item));
	const move = make('button', { type: 'button' }, say('move'));
	move.ariaLabel = say('moveTitle', { what: words.title(item) });
	Object.assign(move.dataset, { do: 'move', id: item.id, print: 'no' });
	const notes = words.notes(item).join(', ');
	const row = make(
		'li',
		{ className: `planner-${item.kind}` },
		make('span', { className: 'planner-when' }, words.when(item)),
		title,
		...(session ? [make('span', { className: 'planner-length' }, session.length)] : []),
		...(notes ? [make('em', {}, notes)] : []),
		move,
	);
	return row;
}

/** A month: what happens in words, and the same at a glance. */
function drawMonth(first: PlainDate, plan: Plan, words: Words, say: Say): HTMLElement {
	const month = { from: first, to: addDays(addMonths(first, 1), -1) };
	const inMonth = plan.items.filter(({ from }) => isIn(from, month));
	const begins = inMonth.filter(({ kind }) => kind === 'step');
	const sessions = inMonth.filter(({ kind }) => kind !== 'step');
	const free = plan.free.filter(({ from, to }) => from <= month.to && to >= month.from);
	return make(
		'section',
		{},
		make('h3', {}, words.month(first)),
		drawGrid(month.from, month.to, plan, words),
		...begins.map((item) =>
			make('p', { className: 'planner-begins' }, `${words.title(item)} ${say('begins')}`),
		),
		...(sessions.length > 0
			? [
					make(
						'ul',
						{ className: 'planner-list' },
						...sessions.map((item) => drawItem(item, words, say)),
					),
				]
			: []),
		...(free.length > 0
			? [
					make(
						'p',
						{ className: 'planner-free' },
						`${say('free')}: `,
						free.map((one) => `${say(`holiday.${one.name}`)} (${words.range(one)})`).join(', '),
					),
				]
			: []),
	);
}

/** The days of a month in weeks. Says nothing that the list beside it does not say. */
function drawGrid(first: PlainDate, last: PlainDate, plan: Plan, words: Words): HTMLElement {
	const grid = make('div', { className: 'planner-grid', ariaHidden: 'true' });
	for (const name of words.weekdays) grid.append(make('b', {}, name));
	for (let blank = 1; blank < weekdayOf(first); blank++) grid.append(make('i'));
	for (let day = first; day <= last; day = addDays(day, 1)) {
		const kinds = plan.items
			.filter((item) => item.kind !== 'step' && isIn(day, item))
			.map(({ kind }) => `on-${kind}`);
		const isFree = plan.free.some((one) => isIn(day, one));
		const className = [...kinds, isFree && 'on-free'].filter(Boolean).join(' ');
		grid.append(make('span', { className }, String(Number(day.slice(8)))));
	}
	return grid;
}

/** The first day of every month that the plan touches. */
function monthsOf({ from, to, items }: Plan): PlainDate[] {
	const days = [from, to, ...items.map((item) => item.from)].sort();
	const months: PlainDate[] = [];
	const last = days.at(-1)!;
	for (let month = `${days[0]!.slice(0, 7)}-01`; month <= last; month = addMonths(month, 1))
		months.push(month);
	// Someone may have moved an item a century away; nobody reads that many months.
	const lived = new Set(days.map((day) => `${day.slice(0, 7)}-01`));
	// After the last step only the months in which something happens.
	return months.length <= 60 ? months.filter((one) => one <= to || lived.has(one)) : [...lived];
}
