import type { Translate } from '../../language/words.ts';

/** Hours and minutes in words. */
export function lengthOf(minutes: number, t: Translate): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	if (hours === 0) return t('session.minutes', { minutes });
	return rest === 0
		? t('session.wholeHours', { hours })
		: t('session.hours', { hours, minutes: rest });
}
