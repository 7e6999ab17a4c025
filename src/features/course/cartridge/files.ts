import { undated } from '../../../site/paper/undated.ts';
import { siteConfig } from '../../../../site.config.ts';
import { hrefOf } from '../../../language/href.ts';
import { languages, type Language } from '../../../language/locales.ts';
import { wordsOf } from '../../../language/words.ts';
import { attributionWords, authorsIn } from '../../../method/attributed.ts';
import { attributionOf } from '../../../method/attribution.ts';
import { courseFacts } from '../../../method/methodology.ts';
import { zip } from '../../../site/paper/zip.ts';
import { unitsIn } from '../units.ts';
import { cartridgeOf, type CartridgeWords, type Version } from './cartridge.ts';
import { unitHtml } from './page-html.ts';
import { qtiPackage } from './qti21.ts';

/** What a school takes in: the course as a cartridge, for Moodle as well, and the questions alone. */
export const schoolFiles = ['cartridge', 'moodle', 'questions'] as const;

export type SchoolFile = (typeof schoolFiles)[number];

const made = new Map<string, Promise<Uint8Array>>();

/** The name of a file: `course.nl.imscc`. */
export function schoolFileName(what: SchoolFile, language: Language): string {
	if (what === 'questions') return `questions.${language}.qti21.zip`;
	return `${what === 'moodle' ? 'course-moodle' : 'course'}.${language}.imscc`;
}

/** Every file, with what it is. */
export const allSchoolFiles = languages.flatMap((language) =>
	schoolFiles.map((what) => ({ what, language, name: schoolFileName(what, language) })),
);

/** A file for the system of a school. */
export function schoolFile(what: SchoolFile, language: Language): Promise<Uint8Array> {
	const name = schoolFileName(what, language);
	const bytes = made.get(name) ?? makeFile(what, language);
	if (!import.meta.env.DEV) made.set(name, bytes);
	return bytes;
}

/** What such a file holds, by the name of the entry. */
function entriesOf(what: SchoolFile, language: Language): Record<string, string> {
	const units = unitsIn(language);
	const words = wordsIn(language);
	if (what === 'questions') return qtiPackage(units, language, words);
	const version: Version = what === 'moodle' ? '1.1' : '1.3';
	const t = wordsOf(language);
	return cartridgeOf(
		units.map((unit) => ({
			unit,
			html: unitHtml(unit, language, t, full, words.rights),
			links: [
				{ title: t('cartridge.onSite'), url: full(unit.href) },
				...unit.sheets.map(({ href, title }) => ({
					title: t('cartridge.sheet', { title }),
					url: full(href),
				})),
			],
		})),
		version,
		language,
		words,
	);
}

function makeFile(what: SchoolFile, language: Language): Promise<Uint8Array> {
	const encoder = new TextEncoder();
	const entries = Object.entries(entriesOf(what, language));
	return zip(
		Object.fromEntries(entries.map(([name, text]) => [name, encoder.encode(text)])),
		new Date(undated),
	);
}

function wordsIn(language: Language): CartridgeWords {
	const t = wordsOf(language);
	const { title, summary } = courseFacts();
	const source = attributionOf(
		{
			title: title[language],
			authors: authorsIn([], language),
			url: full(hrefOf('course', language)),
			edition: t('edition.name'),
		},
		attributionWords(language),
	);
	return {
		title: title[language],
		description: summary[language],
		rights: source.text,
		week: (unit) => t('cartridge.week', { number: unit.number, title: unit.title }),
		check: t('course.check'),
		read: t('cartridge.read'),
		model: t('course.model'),
		look: t('course.look'),
		place: (place) => t('cartridge.place', { place }),
		partner: (text) => t('cartridge.partner', { text }),
	};
}

function full(href: string): string {
	return new URL(href, siteConfig.url).href;
}
