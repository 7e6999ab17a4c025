/** A document of PDFKit's. */
export type Doc = PDFKit.PDFDocument;

/** An element of the structure of such a document. */
export type Element = PDFKit.PDFStructureElement;
