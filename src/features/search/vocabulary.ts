/** A term of the glossary in one language. */
export interface Term {
	id: string;
	term: string;
	aka: readonly string[];
	/** The term and its other words in the other language: people type those as well. */
	abroad: readonly string[];
}
