import { xmlText } from '../../language/escaped.ts';
import { dateOf, type Titled } from './titled.ts';
import type { Doc } from './doc.ts';
import { internalsOf } from './internals.ts';

/**
 * Says in the document's XMP what it is, in which language, and that it keeps to PDF/UA-1.
 *
 * In place of what PDFKit writes there: that leaves `&` and `<` in a title as they are, which is
 * no XML. `pdf-ua.test.ts` holds every worksheet to the claim.
 */
export function writeMetadata(doc: Doc, titled: Titled): void {
	internalsOf(doc)._addInfo = () => doc.appendXML(xmpOf(titled));
}

function xmpOf({ title, summary, language, site, sheet }: Titled): string {
	const date = dateOf(sheet)
		.toISOString()
		.replace(/\.\d+Z$/, 'Z');
	const alternatives = (text: string) =>
		`<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`;
	return `<rdf:Description rdf:about=""
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:xmp="http://ns.adobe.com/xap/1.0/"
	xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
	xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title>${alternatives(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${xmlText(site)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternatives(summary)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${xmlText(site)}</xmp:CreatorTool>
<pdf:Producer>PDFKit</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;
}
