import { xmlText } from '../../language/escaped.ts';

/** Something new, as a feed tells of it. */
interface FeedEntry {
	/** An address that stays the same for ever. */
	id: string;
	title: string;
	/** A day: `2026-11-28`. */
	updated: string;
	href: string;
	text: string;
}

/** A feed, with what is new in it. */
export interface Feed {
	title: string;
	/** Address of the page that the feed tells of. */
	href: string;
	/** Its own address. */
	self: string;
	author: string;
	licence: string;
	language: string;
	entries: readonly FeedEntry[];
}

/** A feed in Atom (RFC 4287). Its day is that of the newest entry, so that it is always the same. */
export function atomOf({ title, href, self, author, licence, language, entries }: Feed): string {
	const newest =
		entries
			.map(({ updated }) => updated)
			.sort()
			.at(-1) ?? '1970-01-01';
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
	<title>${xmlText(title)}</title>
	<id>${xmlText(self)}</id>
	<updated>${newest}T00:00:00Z</updated>
	<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
	<link rel="alternate" type="text/html" href="${xmlText(href)}"/>
	<link rel="license" href="${xmlText(licence)}"/>
	<author><name>${xmlText(author)}</name></author>
${entries.map(entryOf).join('\n')}
</feed>
`;
}

function entryOf({ id, title, updated, href, text }: FeedEntry): string {
	return `	<entry>
		<title>${xmlText(title)}</title>
		<id>${xmlText(id)}</id>
		<updated>${updated}T00:00:00Z</updated>
		<link rel="alternate" type="text/html" href="${xmlText(href)}"/>
		<summary>${xmlText(text)}</summary>
	</entry>`;
}
