import type { AuthorComponent } from '../components.ts';

/** What a value of an attribute must look like. Only text between quotes is a value. */
type Attributes = Readonly<Record<string, RegExp>>;

/**
 * The attributes that each component takes. One that is not listed takes none. Keep a pattern to
 * ids, numbers and plain words: what matches it reaches the component as it is.
 */
export const componentAttributes: Partial<Record<AuthorComponent, Attributes>> = {
	Agenda: { session: /[a-z0-9]+(?:-[a-z0-9]+)*/ },
	Rule: { id: /[a-z0-9]+(?:-[a-z0-9]+)*/ },
};
