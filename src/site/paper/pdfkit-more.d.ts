/** What PDFKit takes and gives, and its types leave out. */
declare namespace PDFKit {
	interface PDFOutline {
		addItem(
			title: string,
			options?: { expanded?: boolean; top?: number; pageNumber?: number },
		): PDFOutline;
	}

	namespace Mixins {
		interface PDFFont {
			registerFont(name: string, font: import('fontkit').Font): this;
		}
		interface StructureElementOptions {
			scope?: 'Column' | 'Row' | undefined;
		}
		interface AnnotationOption {
			/** Whatever else the dictionary of an annotation may hold. */
			[key: string]: unknown;
		}
	}
}
