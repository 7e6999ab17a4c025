import { nearest } from '../nearest.ts';
import { shown } from './wrong.ts';

/** A part of the site that an edition may leave out. */
export interface Part {
	/**
	 * What stands below these addresses belongs to it: `cards` is `/cards/`, `/cards.md` and what
	 * lies in `/cards/`. A `*` is any one name.
	 */
	at: readonly string[];
	/** Parts that are nothing without it, and so are left out along with it. */
	along?: readonly string[];
}

/** The parts that an edition may leave out, by the name that it calls them by. */
export const parts = {
	cases: { at: ['cases', 'about/evidence'], along: ['share-a-case'] },
	course: { at: ['course'] },
	routes: { at: ['routes'] },
	scan: { at: ['scan'] },
	map: { at: ['map'] },
	matrix: { at: ['matrix'] },
	cards: { at: ['cards', 'card-decks'] },
	posters: { at: ['posters', 'poster-files'] },
	texts: { at: ['texts', 'letters'] },
	slides: { at: ['slides', 'sessions/*/slides', 'course/*/slides'] },
	packs: { at: ['packs'] },
	kit: { at: ['kit'] },
	planner: { at: ['planner'] },
	budget: { at: ['budget'] },
	'share-a-case': { at: ['share-a-case'] },
	// The handbook is made from the page with everything.
	all: { at: ['all'], along: ['handbook'] },
	handbook: { at: ['handbook'] },
	stick: { at: ['stick'] },
} satisfies Record<string, Part>;

export type PartName = keyof typeof parts;

/** Their names, in the order in which an author is told them. */
export const partNames = Object.keys(parts) as PartName[];

const heart = 'the method is how levers lift barriers, step by step';
const work = 'people work with it in the steps';
const credit = 'it says whose work this is';

/** What people may want to leave out and cannot, and why. */
const kept: Readonly<Record<string, string>> = {
	barriers: heart,
	levers: heart,
	steps: heart,
	framework: 'it says what the method rests on, and what is not known',
	worksheets: work,
	sessions: work,
	bibliography: credit,
	credits: credit,
	contributors: credit,
	cite: credit,
	licence: credit,
	reuse: credit,
	provenance: credit,
	about: credit,
	accessibility: 'readers are told there what they can count on',
	privacy: 'readers are told there what they can count on',
	guide: 'it says how to go about the method with care',
	glossary: 'words on every page lead there',
	search: 'on a site this large people find nothing without it',
	tools: 'it leads to whatever else there is',
	'a-z': 'it is how people search the site on a stick',
	data: 'other editions and programs build on it',
	changes: 'the licence asks to say what was changed',
	versions: 'the licence asks to say what was changed',
	status: 'it says which translations are outdated',
	freshness: 'it says which translations are outdated',
	offline: 'browsers that kept the site would go on showing an old one',
};

/** Why a name may not stand in the list of what is left out. */
export function refusalOf(name: unknown): string {
	const why = typeof name === 'string' && Object.hasOwn(kept, name) ? kept[name] : undefined;
	const others = `; these can: ${partNames.join(', ')}`;
	if (why !== undefined) return `${shown(name)} cannot be left out, because ${why}${others}`;
	const guess = typeof name === 'string' ? nearest(name, partNames) : undefined;
	return `${shown(name)} is not a part that can be left out${
		guess === undefined ? others : `. Did you mean “${guess}”?`
	}`;
}

/** Some parts, with those that are nothing without them. */
export function withAlong(names: readonly PartName[]): ReadonlySet<PartName> {
	const all = new Set<PartName>(names);
	// What is added while it is walked is walked too.
	for (const name of all)
		for (const other of (parts[name] as Part).along ?? []) all.add(other as PartName);
	return all;
}

/** The addresses of some parts. */
export function addressesOf(names: Iterable<PartName>): string[] {
	return [...names].flatMap((name) => parts[name].at);
}

/**
 * Makes a judge of addresses: whether one stands below any of some others.
 *
 * @returns It takes an address without language, base or slashes around it: `cards`, `cards.md`.
 */
export function judgeOf(at: readonly string[]): (address: string) => boolean {
	if (at.length === 0) return () => false;
	const one = (address: string) => address.replaceAll('/', '\\/').replaceAll('*', '[^/]+');
	const pattern = new RegExp(`^(?:${at.map(one).join('|')})(?=[/.#?]|$)`);
	return (address) => pattern.test(address);
}
