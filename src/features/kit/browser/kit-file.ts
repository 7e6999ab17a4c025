import { today } from '../../../ui/date.ts';
import { eachAtOnce } from '../../../ui/pool.ts';
import {
	contentsOf,
	filesOf,
	kitListFrom,
	placeOf,
	type Format,
	type KitList,
	type KitWords,
} from '../kit.ts';

/** How many files are fetched at once. */
const atOnce = 6;

/** A file of a kit that could not be fetched. */
export class KitProblem extends Error {
	readonly path: string;

	constructor(path: string) {
		super(`${path} cannot be fetched.`);
		this.path = path;
	}
}

/**
 * Makes a kit: the files of some items in folders by their kind, with the licence, whose it is, and
 * the list of what was taken from which version.
 *
 * @param tell Hears which part of the work is done, from 0 to 1.
 * @throws {KitProblem} When a file cannot be fetched; nothing half is given.
 */
export async function kitOf(
	ids: readonly string[],
	wanted: ReadonlySet<Format>,
	words: KitWords,
	{ list: address, base }: { list: string; base: string },
	tell: (part: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
	const [{ zipSync, strToU8 }, list] = await Promise.all([import('fflate'), listAt(address)]);
	const asked = ids.flatMap((id) =>
		filesOf(list, [id], wanted).map((file) => ({ ...file, place: placeOf(id, file) })),
	);
	const files: Record<string, Uint8Array> = {};
	let done = 0;
	await eachAtOnce(asked, atOnce, async ({ path, place }, stop) => {
		files[place] = await bytesAt(base + path, path, stop);
		tell(++done / asked.length);
	});
	const attribution = ids.flatMap((id) => list.items[id]?.attribution ?? []);
	// In the order of the choice, whatever came first over the line.
	const ordered = asked.map(({ place }) => [place, files[place]!] as const);
	return zipSync({
		'CONTENTS.md': strToU8(contentsOf(list, ids, wanted, today(), words)),
		'LICENSE.txt': strToU8(list.licence),
		'ATTRIBUTION.txt': strToU8([...attribution, list.changed].join('\n\n') + '\n'),
		...Object.fromEntries(ordered),
	}) as Uint8Array<ArrayBuffer>;
}

async function listAt(address: string): Promise<KitList> {
	const answer = await fetch(address).catch(() => undefined);
	const list = answer?.ok ? kitListFrom(await answer.json().catch(() => undefined)) : undefined;
	if (!list) throw new KitProblem('');
	return list;
}

async function bytesAt(address: string, path: string, signal: AbortSignal): Promise<Uint8Array> {
	const answer = await fetch(address, { signal }).catch(() => undefined);
	if (!answer?.ok) throw new KitProblem(path);
	return new Uint8Array(await answer.arrayBuffer());
}
