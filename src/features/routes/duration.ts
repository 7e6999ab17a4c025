import type { Translate } from '../../language/words.ts';

/** A number of minutes in the reader's words: `45 min.`, `2 u. 10 min.` */
export function duration(minutes: number, t: Translate): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	if (hours === 0) return t('route.minutes', { minutes });
	return t(rest === 0 ? 'route.wholeHours' : 'route.hours', { hours, minutes: rest });
}
