/** A term of the glossary in one language. */
export interface Term {
	id: string;
	term: string;
	aka: readonly string[];
	/** The term and its other words in the other language: people type those as well. */
	abroad: readonly string[];
}

/** Words that authors gave the search, in one language. */
export interface Vocabulary {
	terms: readonly Term[];
	/** Groups of words that mean the same. */
	synonyms: readonly (readonly string[])[];
}
