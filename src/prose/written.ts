/** Codes of HTML, which are signs in the text of a page and nothing in its facts. */
export const entity = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** A citation, which the text of a page can hold and its facts cannot. */
export const citation = /\[[^\]]*@[a-z][^\]]*\]/i;

/** Whether readers would see codes in a fact. */
export function holdsCodes(text: string): boolean {
	return citation.test(text) || text.search(entity) !== -1;
}
