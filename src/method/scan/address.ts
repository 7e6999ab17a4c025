import { weight } from '../weight.ts';
import { scale, type Answer, type Answers } from './answers.ts';

/** A scan as it was kept or shared. */
export interface Scan {
	answers: Answers;
	/** Date of the last change, in days since 1970. */
	day: number;
}

/** A scan read back, and what was wrong with what was read. */
export interface Reading extends Scan {
	/** `damaged`: letters are missing or changed. `newer`: a later site wrote it. */
	problem: 'damaged' | 'newer' | undefined;
	/** How many answers belong to barriers that the method no longer has. */
	unknown: number;
}

const version = 1;
const latestDay = 99_999;

/**
 * A scan in some hundred letters, for after the `#` of an address: `1.fpx.0k53a1z0.7q`. That is the
 * version, the day, every answer as three letters for its barrier and a digit, and a checksum.
 *
 * Barriers go by letters made from their names, not by their place, so that an address outlives
 * barriers that are added, moved or dropped.
 */
export function toAddress({ answers, day }: Scan, barriers: readonly string[]): string {
	const written = barriers.flatMap((name) => {
		const answer = answers.get(name);
		return answer === undefined ? [] : [keyOf(name) + answer];
	});
	const body = [version, day.toString(36), written.join('')].join('.');
	return `${body}.${hash(body, 2)}`;
}

/**
 * Reads what {@link toAddress} wrote. Keeps every answer that can still be read.
 *
 * @returns Nothing when the text is not a scan at all, such as the name of a heading.
 */
export function fromAddress(text: string, barriers: readonly string[]): Reading | undefined {
	const match = /^#?(\d+)\.([^.]*)(?:\.([^.]*))?(?:\.(.*))?$/.exec(text.trim());
	if (!match) return undefined;
	const [, written, date = '', pairs = '', checksum] = match;
	const nothing = { answers: new Map(), day: 0, unknown: 0 };
	if (Number(written) > version) return { ...nothing, problem: 'newer' };

	const nameOf = new Map(barriers.map((name) => [keyOf(name), name]));
	const answers = new Map<string, Answer>();
	let unknown = 0;
	for (const [, key = '', digit] of pairs.matchAll(/([0-9a-z]{3})([0-9a-z])/g)) {
		const name = nameOf.get(key);
		const answer = scale.find((one) => String(one) === digit);
		if (name === undefined || answer === undefined) unknown++;
		else answers.set(name, answer);
	}
	const day = /^[0-9a-z]+$/.test(date) ? parseInt(date, 36) : NaN;
	const whole = hash([written, date, pairs].join('.'), 2) === checksum && day <= latestDay;
	return {
		answers,
		day: day <= latestDay ? day : 0,
		problem: whole ? undefined : 'damaged',
		// Of an address that is damaged, nobody can tell what the rest once was.
		unknown: whole ? unknown : 0,
	};
}

/** The day of a date, as the clock of its reader has it. */
export function dayOf(date: Date): number {
	return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

/** Three letters for a barrier. A test sees to it that no two barriers share them. */
export function keyOf(name: string): string {
	return hash(name, 3);
}

/** A text as a few letters, which are not a secret. */
function hash(text: string, length: number): string {
	return (weight(text) % 36 ** length).toString(36).padStart(length, '0');
}
