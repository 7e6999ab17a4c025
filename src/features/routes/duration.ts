import { lengthIn } from '../../language/length.ts';
import type { Translate } from '../../language/words.ts';

/** A number of minutes in the reader's words: `45 min.`, `2 u. 10 min.` */
export function duration(minutes: number, t: Translate): string {
	const { key, values } = lengthIn(minutes);
	return t(`route.${key}`, values);
}
