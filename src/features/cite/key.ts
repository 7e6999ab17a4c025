import { withLocale, type Language } from '../../language/locales.ts';

/** What programs for references call a page: `dns-en-levers-allies`. */
export function keyOf({ id, language }: { id: string; language: Language }): string {
	return `dns-${withLocale(id, language).replaceAll('/', '-')}`;
}
