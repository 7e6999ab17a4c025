import type { Say } from '../../ui/dom.ts';
import { coachesFor, momentsOf, type Role } from './hours.ts';
import { sum, times, type Range } from './range.ts';
import type { Settings } from './settings.ts';
import type { Total } from './sum.ts';
import { until, type CountedSession } from './year.ts';
import { tagOf } from '../../language/locales.ts';

/** A session with its name. */
export interface NamedSession extends CountedSession {
	title: string;
}

/** Numbers and sums in the reader’s words. */
export function createWording(language: string, say: Say) {
	const locale = tagOf(language);
	const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
	const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
	const money = new Intl.NumberFormat(locale, {
		style: 'currency',
		currency: 'EUR',
		maximumFractionDigits: 0,
	});
	const between = (format: Intl.NumberFormat, { from, to }: Range, word: string) => {
		const [least, most] = [format.format(from), format.format(to)];
		return least === most ? least : `${least}${word}${most}`;
	};
	const range = (one: Range) => between(whole, one, '–');
	const said = (one: Range, format = whole) => between(format, one, ` ${say('to')} `);

	return {
		number: (value: number) => numbers.format(value),
		/** `1.056–1.408` */
		range,
		/** `€ 1.500–€ 2.000` */
		euros: (one: Range) => between(money, one, '–'),
		/** What a size is, in one line. */
		size: ({ organisations, participants, months }: Settings['size']) =>
			say('size', {
				organisations: say(organisations === 1 ? 'organisation' : 'organisations', {
					count: organisations,
				}),
				participants: say(participants === 1 ? 'person' : 'people', { count: participants }),
				months,
			}),
		/** How the hours of a role were counted. */
		how(role: Role, { size, numbers: given }: Settings, year: readonly NamedSession[]): string {
			const held = until(size.months, year);
			const often = (part: string) =>
				said(sum(held.filter((one) => one.part === part).map((one) => one.times)));
			const review = held.find(({ part }) => part === 'review');
			const guests = held.filter(({ part, others }) => others && part !== 'review');
			return say(`how.${role}`, {
				...Object.fromEntries(
					Object.entries(given).map(([name, value]) => [name, numbers.format(value)]),
				),
				activeWeeks: numbers.format((given.weeks * size.months) / 12),
				hostHours: numbers.format(given.hostPrepare / 60),
				organisations: size.organisations,
				coaches: coachesFor(size, given),
				moments: momentsOf(size, given),
				talks: often('talk'),
				joint: often('joint'),
				visits: often('visit'),
				guests: guests.map(({ title }) => title).join(', '),
				reviewPeople: review?.others ? said(review.others) : '0',
				reviewMinutes: review?.minutes ?? 0,
			});
		},
		/** What the hours come to, in sentences. */
		total(total: Total, own: Range, { size, numbers: given }: Settings): string {
			return say('total', {
				fullTime: numbers.format(given.fullTime),
				weeks: numbers.format((given.weeks * size.months) / 12),
				jobHours: whole.format((given.fullTime * given.weeks * size.months) / 12),
				all: said(total.all),
				jobs: said(total.jobs, numbers),
				perParticipant: said(total.perParticipant),
				own: said(times(own, 1 / size.participants)),
				perOrganisation: said(total.perOrganisation),
			});
		},
		/** The sessions that were written for more people, or fewer. */
		misfits({ size }: Settings, year: readonly NamedSession[]): string {
			const wrong = until(size.months, year).filter(
				({ part, people: { from, to } }) =>
					part === 'joint' && (size.participants < from || size.participants > to),
			);
			if (wrong.length === 0) return '';
			return say('misfits', {
				count: size.participants,
				sessions: wrong.map(({ title }) => title).join(', '),
				people: said(wrong[0]!.people),
			});
		},
	};
}

export type Wording = ReturnType<typeof createWording>;
