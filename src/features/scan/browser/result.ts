import type { ScanData, ScanKind } from '../data.ts';
import type { Answered } from '../../../method/scan/answers.ts';
import type { Change, Comparison } from '../compare.ts';
import { leftOver, routeLength, type Outcome } from '../score.ts';
import { fill } from '../../../language/fill.ts';
import { fillNodes, make } from '../../../ui/dom.ts';
import { longDate } from '../../../language/day.ts';
import { tagOf } from '../../../language/locales.ts';

/** From how many barriers on more are no help any more. */
const tooMany = 7;

/** What a sentence of the result is called. */
type Key = keyof ScanData['words'];

/** Turns what the scan found into elements, in the language of its data. */
export function createView(data: ScanData, lang: string) {
	const { words } = data;
	const formatter = new Intl.ListFormat(tagOf(lang), { type: 'conjunction' });

	const link = (kind: ScanKind, name: string) => {
		const { title, href, lang: written } = data.items[kind][name]!;
		return make('a', { href, ...(written && { lang: written }) }, title);
	};
	const links = (kind: ScanKind, names: readonly string[]): (Node | string)[] =>
		formatter
			.formatToParts(names)
			.map(({ type, value }) => (type === 'element' ? link(kind, value) : value));
	const titles = (names: readonly string[]) =>
		formatter.format(names.map((name) => data.items.barriers[name]!.title));
	const sentence = (key: Key, kind: ScanKind, names: readonly string[]) =>
		make('p', {}, ...fillNodes(words[key], { list: links(kind, names) }));
	const part = (title: Key, ...content: Node[]) =>
		make('section', {}, make('h3', {}, words[title]), ...content);

	function heavy({ groups, mild }: Outcome): Node {
		const item = ({ name, answer }: Answered) =>
			make(
				'li',
				{ className: `scan-weight-${answer}` },
				link('barriers', name),
				` (${data.scale[answer]})`,
			);
		const list = groups.map(({ group, barriers }) =>
			make(
				'div',
				{ className: 'scan-group' },
				make('h4', {}, data.groups[group]!),
				make('ul', {}, ...barriers.map(item)),
			),
		);
		return part('heavy', ...(mild ? [make('p', {}, words['mild'])] : []), ...list);
	}

	function route(outcome: Outcome): Node {
		const all = outcome.yours.length;
		const wait = new Map(data.model.levers.map(({ name, wait }) => [name, wait]));
		const items = outcome.levers.slice(0, routeLength).map(({ name, lifts }) => {
			const reason = fill(words[all === 1 ? 'liftsOne' : 'lifts'], {
				count: lifts.length,
				all,
				list: titles(lifts),
			});
			const horizon = fill(words['wait'], { horizon: data.horizons[wait.get(name)!]! });
			return make('li', {}, link('levers', name), make('p', {}, `${reason} ${horizon}`));
		});
		const rest = leftOver(outcome).flatMap(({ lever, barriers }, index) => [
			index > 0 ? ' · ' : `${words['leftOver']} `,
			link('levers', lever),
			` (${titles(barriers)})`,
		]);
		return part(
			'levers',
			make('ol', {}, ...items),
			...(rest.length > 0 ? [make('p', {}, ...rest)] : []),
		);
	}

	function year({ steps }: Outcome): Node {
		const items = steps.map(({ name, barriers, worksheets }) =>
			make(
				'li',
				{},
				link('steps', name),
				` (${data.months[name]})`,
				make('p', {}, fill(words['meets'], { list: titles(barriers) })),
				...(worksheets.length > 0 ? [sentence('worksheets', 'worksheets', worksheets)] : []),
			),
		);
		return part('steps', make('ul', {}, ...items));
	}

	function story({ name, barriers, levers }: NonNullable<Outcome['story']>): Node {
		return part(
			'story',
			make('p', { className: 'scan-story' }, link('cases', name)),
			...(barriers.length > 0
				? [make('p', {}, fill(words['storyBarriers'], { list: titles(barriers) }))]
				: []),
			...(levers.length > 0 ? [sentence('storyLevers', 'levers', levers)] : []),
		);
	}

	return {
		/** A date as people write it. */
		date: (day: number) => longDate(new Date(day * 86_400_000), lang),

		/** The result: what weighs most, what lifts it, where in the year, and a case. */
		result(outcome: Outcome): Node[] {
			if (outcome.yours.length === 0) return [make('p', {}, words['nothing'])];
			return [
				...(outcome.yours.length > tooMany ? [make('p', {}, words['many'])] : []),
				heavy(outcome),
				...(outcome.levers.length > 0 ? [route(outcome)] : []),
				...(outcome.steps.length > 0 ? [year(outcome)] : []),
				...(outcome.story ? [story(outcome.story)] : []),
			];
		},

		/** What changed since an earlier scan. */
		comparison({ lighter, heavier, same }: Comparison): Node[] {
			if (lighter.length + heavier.length + same.length === 0)
				return [make('p', {}, words['incomparable'])];
			const item = ({ name, before, now }: Change) =>
				make(
					'li',
					{},
					link('barriers', name),
					before === now
						? ` (${data.scale[now]})`
						: `: ${fill(words['change'], { before: data.scale[before]!, now: data.scale[now]! })}`,
				);
			const all = { lighter, heavier, same };
			return (['lighter', 'heavier', 'same'] as const)
				.filter((key) => all[key].length > 0)
				.map((key) => part(key, make('ul', {}, ...all[key].map(item))));
		},
	};
}
