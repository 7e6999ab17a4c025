import type { Element as XmlElement } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { wordsOf } from '../../../language/words.ts';
import { licence } from '../../../method/edition.ts';
import type { Handbook } from '../handbook.ts';

/** A file of the book, as its list of files names it. */
export interface Item {
	href: string;
	type: string;
	properties?: string;
	/** Whether it has a place in the order of reading. */
	isPage: boolean;
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Where a reader finds the list of files. */
export function containerOf(packageFile: string): string {
	return (
		declaration +
		toXml(
			x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
				x('rootfiles', [
					x('rootfile', {
						'full-path': packageFile,
						'media-type': 'application/oebps-package+xml',
					}),
				]),
			]),
		)
	);
}

/** What the book is, its files and their order. */
export function packageOf(book: Handbook, items: readonly Item[]): string {
	const t = wordsOf(book.language);
	const meta = (property: string, value: string) => x('meta', { property }, value);
	const idOf = ({ href }: Item) => href.replace(/[^a-z0-9]+/gi, '-');
	const metadata: XmlElement[] = [
		x('dc:identifier', { id: 'book' }, `${book.address}#handbook-${book.version}`),
		x('dc:title', `${t('edition.name')} – ${t('handbook.title')}`),
		x('dc:language', book.language),
		x('dc:creator', t('edition.editors')),
		x('dc:publisher', t('edition.name')),
		x('dc:description', t('handbook.lead')),
		x('dc:date', book.date),
		x('dc:source', book.address),
		x('dc:rights', `${licence.name} (${licence.deed[book.language]})`),
		meta('dcterms:modified', `${book.date}T00:00:00Z`),
		x('meta', { name: 'cover', content: 'cover-png' }),
		meta('schema:accessMode', 'textual'),
		meta('schema:accessModeSufficient', 'textual'),
		...['tableOfContents', 'structuralNavigation', 'readingOrder', 'index', 'alternativeText'].map(
			(feature) => meta('schema:accessibilityFeature', feature),
		),
		meta('schema:accessibilityHazard', 'none'),
		meta('schema:accessibilitySummary', t('handbook.accessible')),
	];
	return (
		declaration +
		toXml(
			x(
				'package',
				{
					xmlns: 'http://www.idpf.org/2007/opf',
					version: '3.0',
					'unique-identifier': 'book',
					'xml:lang': book.language,
				},
				[
					x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata),
					x(
						'manifest',
						items.map((item) =>
							x('item', {
								id: idOf(item),
								href: item.href,
								'media-type': item.type,
								properties: item.properties,
							}),
						),
					),
					x(
						'spine',
						items.filter(({ isPage }) => isPage).map((item) => x('itemref', { idref: idOf(item) })),
					),
				],
			),
			{ closeEmptyElements: true },
		)
	);
}
