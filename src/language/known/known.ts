/**
 * Languages, and how the site may have another set of them:
 *
 * 1. This table is the one place that knows which languages there can be; everything that differs
 *    between them is a column here or a word in `content/i18n/`.
 * 2. `edition.yaml` says which of them are shown, in which order; the first lives at the root. They
 *    are `languages` in `locales.ts`, and all that is made per language is a loop over those.
 * 3. A language that is `whole` has every page, text and word, and the check demands them: Dutch and
 *    English. Of another any part may be missing.
 * 4. What is missing is read in the bridge, else in the first language: `inLanguage` for a text, the
 *    schema of a text for data (`each` fills them in once), `words.ts` for words, Starlight for pages.
 * 5. Files are in one order and addresses in another: in `content/docs/` the language of the method
 *    stands at the top and every other in its folder, whichever language an edition puts first.
 */

/** What differs between languages. */
interface Row {
	/** What the language calls itself. */
	name: string;
	/** The region whose dates and numbers are written, as BCP 47 has it. */
	tag: string;
	/** Whether every page, text and word exists in it. */
	whole: boolean;
	/** What stands between hours and minutes. */
	clock: string;
	/**
	 * The words of references, by their name in CSL. What British readers expect otherwise stands in
	 * the style.
	 */
	csl: string;
	/** Whether `cspell.config.yaml` has a dictionary for it. */
	spelled: boolean;
	/** Its patterns in the package `hyphen`. */
	hyphens: string;
	/** Its stemmer in the package `@orama/stemmers`. */
	stemmer: string;
	/** Its list in the package `stopword`. */
	stopWords: string;
	/** Words of a question that say nothing about what it is about. */
	asking: string;
	/** Words by which people speak of themselves and of those around them. */
	persons: string;
	/** What is left out of a stem, or put in its place, to find what one family of words shares. */
	families: readonly (readonly [RegExp, string])[];
	/** How people spell what the site spells in another way: a pattern, and what is meant. */
	respelt: readonly [string, string] | null;
}

/** Every language that an edition can have. */
export const known = {
	nl: {
		name: 'Nederlands',
		tag: 'nl-BE',
		whole: true,
		clock: '.',
		csl: 'nl-NL',
		spelled: true,
		hyphens: 'nl',
		stemmer: 'dutch',
		stopWords: 'nld',
		asking:
			'waarom welk welke wanneer waar hoeveel krijg krijgt krijgen kunt moet moeten wilt wat zit graag steeds telkens gewoon eigenlijk wordt worden mag zit vind vindt gaat gaan komt komen blijft blijven laat laten jullie jouw onze ons hen iets wel even echt heel elk elke best beste via per zoals zeg zegt zeggen bezig eigen ding dingen mensen maak maakt maken gemaakt hou hoef',
		persons: 'ik mij me mijn wij we ons onze ze zij hij niemand iedereen',
		// The third person and the participle (luister, luistert, geluisterd), the diminutive (stap,
		// stapje), z and s, v and f (baas, bazen), the plural in -ën (idee, ideeën).
		families: [
			[/^ge(?=.{4})/, ''],
			[/(?<=ee)en$/, ''],
			[/(?<=m)pj$|(?<=[nlr])tj$|(?<=..)j$/, ''],
			[/(?<=....)[td]$/, ''],
			[/z$/, 's'],
			[/v$/, 'f'],
			[/([a-z])\1/g, '$1'],
		],
		respelt: null,
	},
	en: {
		name: 'English',
		tag: 'en-GB',
		whole: true,
		clock: ':',
		csl: 'en-US',
		spelled: true,
		hyphens: 'en-gb',
		stemmer: 'english',
		stopWords: 'eng',
		asking:
			'what why whether does doing done keep keeps getting need needs want wants really just every not no do don does doesn isn aren won can t s re ve m let lets us so there any please always anything say says own thing things people like feel made makes making takes took',
		persons: 'i me my mine we us our they them he she nobody everybody everyone',
		families: [],
		// American spelling as the site’s British.
		respelt: ['(?<=\\p{L}{4})iz(e[ds]?|ing|ations?)$', 'is$1'],
	},
	de: {
		name: 'Deutsch',
		tag: 'de-DE',
		whole: false,
		clock: ':',
		csl: 'de-DE',
		spelled: true,
		hyphens: 'de',
		stemmer: 'german',
		stopWords: 'deu',
		asking:
			'warum weshalb wieso welche welcher welches wann wo wie viel viele bekomme bekommt kannst muss müssen willst gern immer einfach eigentlich wird werden darf finde geht gehen kommt kommen bleibt bleiben lässt lassen euer unser etwas wirklich sehr jede jeder beste sagt sagen eigene ding dinge leute macht machen gemacht',
		persons: 'ich mir mich mein meine wir uns unser unsere sie er ihnen niemand alle jemand',
		families: [],
		respelt: null,
	},
} as const satisfies Record<string, Row>;

/** A language that an edition can have. */
export type Language = keyof typeof known;

/** A language in which everything exists. */
export type WholeLanguage = {
	[L in Language]: (typeof known)[L]['whole'] extends true ? L : never;
}[Language];

/** Something in every whole language, and maybe in others. */
export type Translated<T> = { [L in WholeLanguage]: T } & { [L in Language]?: T | undefined };

/** Every language that there can be, in the order of the table. */
export const knownLanguages = Object.keys(known) as Language[];

/**
 * The language of the method: its pages stand at the top of `content/docs/` and hold the facts, and
 * without another word they were written first.
 */
export const methodLanguage = 'nl' satisfies WholeLanguage;

/** The language that most readers of the others can read. */
export const bridge = 'en' satisfies WholeLanguage;

/** A page in a language, as a sentence for authors has it: `an English page`. */
export function aPageIn(language: Language): string {
	const called = nameIn(language, 'en');
	return `${/^[AEIOU]/.test(called) ? 'an' : 'a'} ${called} page`;
}

/** Whether everything exists in a language. */
export function isWhole(language: Language): language is WholeLanguage {
	return known[language].whole;
}

/** What a language is called in another: `Dutch` for Dutch in English. */
export function nameIn(language: Language, reader: Language): string {
	return new Intl.DisplayNames(reader, { type: 'language' }).of(language)!;
}
