import type { Language } from '../../language/locales.ts';
import { uiKey, type UiKey } from '../../language/keys.ts';
import type { Translate } from '../../language/words.ts';

/** What there is to write a fact with. */
interface Pen {
	language: Language;
	t: Translate;
}

/** Writes the value of a fact for readers; nothing for a value that says nothing. */
export type Write = (value: never, pen: Pen) => string | undefined;

/** A fact whose value readers see as the author wrote it. */
export const plain = (value: string): string => value;

/** A fact that is there for the check and never shown. */
export const hidden = (): undefined => undefined;

/** A list of names that are the same in every language, such as the rungs of the R-ladder. */
export const named = (values: readonly string[]): string => values.join(', ');

/** One or some values out of a list: the word of each stands in `content/i18n/` below the prefix. */
export const words =
	(prefix: string) =>
	(value: string | readonly string[], { t }: Pen): string =>
		[value]
			.flat()
			.map((one) => t(uiKey(`${prefix}.${one}`)))
			.join(', ');

/** A range of whole numbers, such as months or minutes. */
export const span =
	(key: SpanKey) =>
	({ from, to }: { from: number; to: number }, { t }: Pen): string =>
		t(`${key}.${from === to ? 'one' : 'range'}`, { from, to });

type SpanKey =
	Extract<UiKey, `${string}.range`> extends infer K
		? K extends `${infer Start}.range`
			? `${Start}.one` extends UiKey
				? Start
				: never
			: never
		: never;

/** Countries by their ISO 3166 code. */
export const countries = (codes: readonly string[], { language }: Pen): string =>
	codes.map((code) => countryName(code, language)).join(', ');

/** Years of which either end may be unknown. */
export function period(
	{ from, to }: { from?: number; to?: number },
	{ t }: Pen,
): string | undefined {
	if (from === undefined) return to === undefined ? undefined : t('facts.years.to', { to });
	if (to === undefined) return t('facts.years.from', { from });
	return from === to ? String(from) : t('facts.years.range', { from, to });
}

/** The name of a country in a language, by its ISO 3166 code. */
export function countryName(code: string, language: Language): string {
	return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
