import { languageOf, withoutLocale, type Language } from '../../language/locales.ts';
import { pages } from '../../method/methodology.ts';

type Data = NonNullable<ReturnType<typeof pages.get>>['data'];

/** A page that somebody read critically, or that does not apply any more. */
interface Judged<Key extends 'reviewed' | 'retired'> {
	/** Id without its language. */
	id: string;
	title: string;
	said: NonNullable<Data[Key]>;
}

/** The texts of a language that somebody read critically, the first that is due again first. */
export function reviewedIn(language: Language): Judged<'reviewed'>[] {
	const order = ({ said }: Judged<'reviewed'>) => `${said.due ?? '9999'} ${said.on}`;
	return judgedIn('reviewed', language).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The texts of a language that do not apply any more, the last one first. */
export function retiredIn(language: Language): Judged<'retired'>[] {
	return judgedIn('retired', language).sort((a, b) => (a.said.on > b.said.on ? -1 : 1));
}

/** How many texts there are in a language. */
export function countIn(language: Language): number {
	return [...pages.keys()].filter((id) => languageOf(id) === language).length;
}

function judgedIn<Key extends 'reviewed' | 'retired'>(key: Key, language: Language): Judged<Key>[] {
	return [...pages]
		.filter(([id]) => languageOf(id) === language)
		.flatMap(([id, { data }]) => {
			const said = data[key];
			return said ? [{ id: withoutLocale(id), title: data.title, said }] : [];
		});
}
