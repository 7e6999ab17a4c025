import { hrefOf } from '../../language/href.ts';
import type { Language } from '../../language/locales.ts';
import { wordsOf } from '../../language/words.ts';
import { nameOf, nodesOf } from '../../method/graph.ts';
import type { Method } from '../../method/method.ts';
import type { SessionFacts } from '../../method/schemas/session.ts';
import { isOwn } from '../../method/sessions/own.ts';
import { lengthOf } from '../../method/sessions/length.ts';
import type { PlanSingle } from './singles.ts';
import type { NamedSession, NamedTalk, Recurring } from './words.ts';

/** The sessions of the year, as the planner needs them. */
export interface PlannedSessions {
	/** The joint session of each step that has one. */
	joint: ReadonlyMap<string, NamedSession>;
	recurring: Recurring;
	talks: readonly NamedTalk[];
	singles: readonly (PlanSingle & NamedSession)[];
}

type Months = NonNullable<SessionFacts['months']>;
type Dated = SessionFacts & { months: Months };

/** Sorts the sessions of the year by the way in which a calendar places them. */
export function sessionsOfYear(method: Method, language: Language): PlannedSessions {
	const t = wordsOf(language);
	const all = nodesOf(method, 'sessions').flatMap(({ id }) => {
		const session = method.sessions.get(nameOf(id))!;
		return isDated(session) ? [{ id: nameOf(id), session }] : [];
	});
	const named = ({ id, session: { months, title, minutes } }: (typeof all)[number]) => ({
		id,
		months,
		title: title[language],
		href: hrefOf(`sessions/${id}`, language),
		length: lengthOf(minutes, t),
	});
	const jointOf = (step: string) =>
		all.find(({ session }) => session.step?.id === step && isJoint(session));
	const ofStep = (step: string) => all.filter(({ session }) => session.step?.id === step);
	const talks = all.filter(({ session }) => isTalk(session));
	const placed = ({ session }: (typeof all)[number]) => {
		const { from, to } = session.months;
		return from + ((to - from + 1) * (session.order - 1)) / ofStep(session.step!.id).length;
	};

	return {
		joint: new Map(
			all.flatMap((one): [string, NamedSession][] => {
				const { step } = one.session;
				if (!step || !isJoint(one.session)) return [];
				const before = ofStep(step.id).filter(
					({ session }) => isOwn(session) && session.order < one.session.order,
				).length;
				return [[step.id, { ...named(one), before }]];
			}),
		),
		recurring: {
			peers: all.filter(({ session }) => session.setting === 'peer-set').map(named),
			coach: [
				...talks.filter(({ session }) => session.months.from >= 1).slice(0, 1),
				...all.filter(({ session }) => isOrdinary(session)),
			].map(named),
		},
		talks: talks
			.filter(({ session }) => session.months.from >= 1)
			.sort((a, b) => placed(a) - placed(b))
			.map((one) => ({ ...named(one), step: one.session.step!.id })),
		singles: all.flatMap((one): (PlanSingle & NamedSession)[] => {
			const { session } = one;
			const { step, order, times, months } = session;
			const early = isTalk(session) && months.from < 1;
			if (isOther(session)) {
				const optional = times?.from === 0;
				return [{ ...named(one), kind: 'other', order, count: 1, optional }];
			}
			if (!early && !(isOwn(session) && step)) return [];
			const joint = step && jointOf(step.id);
			const fromJoint = joint && order - joint.session.order;
			const count = step ? ofStep(step.id).length : 1;
			return [{ ...named(one), kind: 'own', step: step?.id, order, count, fromJoint }];
		}),
	};
}

const isDated = (session: SessionFacts): session is Dated => session.months !== undefined;

const isJoint = ({ setting, step }: SessionFacts) => setting === 'joint-session' && !!step;

/** What many do at once, outside the steps: a visit, a review, the return. */
const isOther = ({ lead, step }: SessionFacts) =>
	(lead === 'host' || lead === 'circle-host') && !step;

/** A talk with the coach that is scripted for a step. */
const isTalk = ({ setting, lead, step }: SessionFacts) =>
	setting === 'workplace' && lead === 'coach' && !!step;

/** The talk with the coach that comes back. */
const isOrdinary = ({ setting, lead, step, times }: SessionFacts) =>
	setting === 'workplace' && lead === 'coach' && !step && (times?.to ?? 1) > 1;
