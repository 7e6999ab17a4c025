import type { Language } from '../../language/locales.ts';
import type { Translate } from '../../language/words.ts';
import type { SessionFacts } from '../../method/schemas/session.ts';
import type { Link, Task } from './session.ts';

/** A task as a session has it. */
export type TaskFacts = SessionFacts['prepare'][number];

/** On which side of a session something is to be done. */
type Side = 'before' | 'after';

/**
 * What there is to do before or after a session, in the order of the days.
 *
 * @param linksOf What is used for a task.
 */
export function tasksOf(
	{ prepare, after, lead }: Pick<SessionFacts, 'prepare' | 'after' | 'lead'>,
	side: Side,
	language: Language,
	t: Translate,
	linksOf: (task: TaskFacts) => Link[],
): Task[] {
	const sign = side === 'before' ? 1 : -1;
	const tasks = side === 'before' ? prepare : after;
	// Where several people have something to do, every task says who.
	const isShared = [...prepare, ...after].some(({ who }) => who !== undefined && who !== lead);
	return tasks
		.map((task): Task => {
			const { days, who = lead } = task;
			return {
				days: sign * days,
				when: whenOf(days, side, t),
				...(isShared && { who: t(`lead.${who}`) }),
				do: task.do[language],
				links: linksOf(task),
			};
		})
		.sort((a, b) => b.days - a.days);
}

function whenOf(days: number, side: Side, t: Translate): string {
	if (days === 0) return t('session.day');
	if (days === 1) return t(`session.${side}.one`);
	if (days === 7) return t(`session.${side}.week`);
	if (days % 7 === 0) return t(`session.${side}.weeks`, { count: days / 7 });
	return t(`session.${side}.days`, { count: days });
}
