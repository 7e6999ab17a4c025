import en from '../../content/i18n/en.json' with { type: 'json' };
import nl from '../../content/i18n/nl.json' with { type: 'json' };
import type { Language } from './locales.ts';

const words: Record<Language, Record<string, string>> = { nl, en };

/** Looks up texts of the interface where there is no page to ask, as in a file to download. */
export function translator(language: Language) {
	return (key: string, values: Record<string, unknown> = {}): string => {
		const text = words[language][key];
		if (text === undefined) throw new Error(`There is no text “${key}” in “${language}”.`);
		return text.replace(/\{\{(\w+)\}\}/g, (blank: string, name: string) =>
			Object.hasOwn(values, name) ? String(values[name] ?? blank) : blank,
		);
	};
}
