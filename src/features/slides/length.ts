import type { Translate } from '../../language/words.ts';

/** Minutes in words, with hours where there are more than ninety. */
export function lengthOf(minutes: number, t: Translate): string {
	if (minutes <= 90) return t('session.minutes', { minutes });
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return rest === 0
		? t('session.wholeHours', { hours })
		: t('session.hours', { hours, minutes: rest });
}
