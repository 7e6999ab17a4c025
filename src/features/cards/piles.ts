import { isRecord, parseJson, type Format } from '../../ui/store.ts';
import type { SignedKind } from '../../method/signs/kinds.ts';
import type { Answer } from '../../method/scan/answers.ts';

/** The piles on which cards are laid, from left to right. */
export const piles = ['not', 'key', 'mine'] as const;

export type Pile = (typeof piles)[number];

/** How many cards the pile in the middle takes. */
const mostKeys = 2;

/** Where cards lie, by their kind and name: `barriers/silos`. A card that is not here is to be sorted. */
export type Sorted = ReadonlyMap<string, Pile>;

/** The name of a card among all others. */
export function cardId(kind: SignedKind, name: string): string {
	return `${kind}/${name}`;
}

/** The cards of a kind that lie on a pile, in the order in which they were laid there. */
export function onPile(sorted: Sorted, kind: SignedKind, pile: Pile): string[] {
	return [...sorted]
		.filter(([id, lies]) => lies === pile && id.startsWith(`${kind}/`))
		.map(([id]) => id.slice(kind.length + 1));
}

/** Whether a card may be laid there: the pile in the middle is full with two. */
export function hasRoom(sorted: Sorted, kind: SignedKind, name: string, pile: Pile): boolean {
	if (pile !== 'key') return true;
	return onPile(sorted, kind, pile).filter((other) => other !== name).length < mostKeys;
}

/** Lays a card on top of a pile, or takes it off all of them. */
export function lay(sorted: Sorted, id: string, pile: Pile | undefined): Sorted {
	const rest = [...sorted].filter(([other]) => other !== id);
	return new Map(pile ? [...rest, [id, pile]] : rest);
}

/** The barriers as somebody answered the scan; the levers stay as they lie. */
export function fromScan(sorted: Sorted, answers: ReadonlyMap<string, Answer>): Sorted {
	const isHeavy = [...answers.values()].some((answer) => answer >= 2);
	const least = isHeavy ? 2 : 1;
	const levers = [...sorted].filter(([id]) => !id.startsWith('barriers/'));
	const barriers = [...answers].map(([name, answer]): [string, Pile] => [
		cardId('barriers', name),
		answer >= least ? 'mine' : 'not',
	]);
	return new Map([...barriers, ...levers]);
}

/** How heavy a barrier weighs in the scan, by the pile that it lies on. */
const weights: Record<Pile, Answer> = { not: 0, mine: 2, key: 3 };

/** The answers to the scan that the piles stand for. */
export function toAnswers(sorted: Sorted): Map<string, Answer> {
	return new Map(
		piles.flatMap((pile) =>
			onPile(sorted, 'barriers', pile).map((name): [string, Answer] => [name, weights[pile]]),
		),
	);
}

/** How the piles are written down; cards that the method no longer has are left out. */
export function sortedFormat(ids: ReadonlySet<string>): Format<Sorted> {
	const read = (text: string): Sorted | undefined => {
		const data = parseJson(text);
		if (!isRecord(data)) return undefined;
		const found = Object.entries(data).flatMap(([id, value]): [string, Pile][] => {
			const pile = piles.find((one) => one === value);
			return pile && ids.has(id) ? [[id, pile]] : [];
		});
		return new Map(found);
	};
	return {
		empty: new Map(),
		isEmpty: ({ size }) => size === 0,
		toText: (sorted) => JSON.stringify(Object.fromEntries(sorted)),
		fromText: read,
	};
}
