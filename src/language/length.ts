/**
 * A number of minutes as sentences say it: which of three sentences, and what fills it.
 *
 * @param most Up to how many minutes there is no word of hours.
 */
export function lengthIn(minutes: number, most = 59) {
	if (minutes <= most) return { key: 'minutes', values: { minutes } } as const;
	const values = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
	return { key: values.minutes === 0 ? 'wholeHours' : 'hours', values } as const;
}
