import { wordsOf } from '../../../language/words.ts';
import { licence } from '../../../method/edition.ts';
import type { Handbook, Part, Section } from '../handbook.ts';
import { colophonOf, dateIn } from '../colophon.ts';
import { string, text } from './inline.ts';
import { markupOf } from './markup.ts';

/** The whole book as the source of a Typst document; what it looks like stands in `look/`. */
export function sourceOf(book: Handbook): string {
	const t = wordsOf(book.language);
	return [
		...beginningOf(book),
		`#colophon[\n${colophonOf(book)
			.map(({ href, words }) => (href ? `#link(${string(href)})[${text(words)}]` : text(words)))
			.join('\n\n')}\n]`,
		'#contents()',
		...book.parts.map(partOf),
		`#opening(${string('references')}, rgb("#21172a"))[${text(t('sources.title'))}]`,
		`#references(${book.references
			.map(({ id, text: nodes }) => `(${string(id)}, [${markupOf(nodes)}])`)
			.join(',\n')},)`,
		`#opening(${string('index')}, rgb("#21172a"))[${text(t('handbook.index'))}]`,
		`#register(${book.index
			.map(
				({ title, items }) =>
					`([${text(title)}], (${items
						.map((item) => `(${string(item.id)}, [${text(item.title)}])`)
						.join(', ')},))`,
			)
			.join(', ')},)`,
	].join('\n\n');
}

/** Only the cover. */
export function coverSourceOf(book: Handbook): string {
	return beginningOf(book).join('\n\n');
}

function beginningOf(book: Handbook): string[] {
	const t = wordsOf(book.language);
	const [year, month, day] = book.date.split('-').map(Number);
	// Before the comma stands the name of the method, after it which edition this is.
	const [name = '', edition = ''] = t('edition.name').split(', ');
	const settings = {
		lang: string(book.language),
		title: string(`${t('edition.name')} – ${t('handbook.title')}`),
		name: string(name),
		subtitle: string(edition),
		label: string(t('handbook.title')),
		lead: string(t('handbook.lead')),
		author: string(t('edition.editors')),
		edition: string(t('handbook.edition', { version: book.version, date: dateIn(book) })),
		licence: string(licence.name),
		address: string(book.address.replace(/^https?:\/\/|\/$/g, '')),
		date: `datetime(year: ${year}, month: ${month}, day: ${day})`,
		contents: string(t('handbook.contents')),
		page: string(t('handbook.page')),
		related: string(t('related.title')),
	};
	const values = Object.entries(settings).map(([key, value]) => `${key}: ${value}`);
	return ['#import "handbook.typ": *', `#show: handbook.with(${values.join(', ')})`];
}

function partOf(part: Part): string {
	const [only] = part.sections;
	const isOne = part.sections.length === 1 && only?.id === part.id;
	return [
		`#opening(${string(part.id)}, rgb(${string(part.colour)}), list: ${!isOne})[${text(part.title)}]`,
		...part.sections.map((section) => sectionOf(section, isOne)),
	].join('\n\n');
}

function sectionOf(section: Section, isPart: boolean): string {
	const facts = section.facts.map(({ label, value, href }) => {
		const shown = href === undefined ? text(value) : `#out(${string(href)})[${text(value)}]`;
		return `([${text(label)}], [${shown}])`;
	});
	const relations = section.relations.map(
		({ label, items }) =>
			`([${text(label)}], (${items.map(({ id, title }) => `(${string(id)}, [${text(title)}])`).join(', ')},))`,
	);
	const body = [
		`#chapter(${string(section.id)}, heading: ${!isPart}, facts: (${[...facts, ''].join(', ')}))[${text(section.title)}][${text(section.summary)}]`,
		markupOf(section.body),
		...(relations.length > 0 ? [`#relations(${relations.join(', ')},)`] : []),
	].join('\n\n');
	return `#[#set text(lang: ${string(section.language)})\n${body}\n]`;
}
