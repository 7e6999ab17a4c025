import { escaped } from '../language/escaped.ts';
import { fill } from '../language/fill.ts';

/** What someone takes over, with the words for its source. */
export interface Attributed {
	title: string;
	/** Who made it: `Ann Peeters`, or `the editors`. */
	authors: string;
	url: string;
	/** What it is a part of; nothing for the whole. */
	edition?: string;
}

/** The sentences of an attribution, with blanks: the words of the interface below `attribution.`. */
export interface AttributionWords {
	part: string;
	whole: string;
	changed: string;
	same: string;
	deed: string;
	licence: string;
	/** What this edition builds on, where it is not the first: a sentence. */
	origin?: string;
}

/** One attribution, in the forms in which people need it. */
export interface Attribution {
	/** For a document or below a text. */
	text: string;
	/** For a web page. */
	html: string;
	/** For the foot of a slide: as short as it can be. */
	slide: string;
}

/**
 * Title, author, source and licence of something in ready words, with what was changed if it was.
 *
 * @param changes What someone changed, in their own words.
 */
export function attributionOf(
	{ title, authors, url, edition }: Attributed,
	words: AttributionWords,
	changes = '',
): Attribution {
	const sentence = edition === undefined ? words.whole : words.part;
	const said = changes.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
	const addition = (write: (text: string) => string) =>
		said ? ` ${fill(words.changed, { changes: write(said) })} ${words.same}` : '';
	const { deed, licence, origin } = words;
	const before = (write: (text: string) => string) => (origin ? ` ${write(origin)}` : '');
	const plain = (text: string) => text;
	return {
		text:
			fill(sentence, { title, authors, edition, url, licence: `${licence} (${deed})` }) +
			before(plain) +
			addition(plain),
		html:
			fill(escaped(sentence), {
				title: `<a href="${escaped(url)}">${escaped(title)}</a>`,
				authors: escaped(authors),
				edition: escaped(edition ?? ''),
				url: escaped(url.replace(/^https?:\/\//, '')),
				licence: `<a rel="license" href="${escaped(deed)}">${escaped(licence)}</a>`,
			}) +
			before(escaped) +
			addition(escaped),
		slide:
			[`‘${title}’`, authors, url.replace(/^https?:\/\//, ''), licence].join(' · ') +
			(origin ? ` · ${origin}` : '') +
			(said ? ` · ${fill(words.changed, { changes: said })}` : ''),
	};
}
