import type { Language } from '../../../language/locales.ts';
import type { Link } from '../unit.ts';
import { unitsIn } from '../units.ts';

/** A worksheet of the course: its page, and the id that its form and its store go by. */
interface NamedSheet extends Link {
	id: string;
}

/** The worksheets of the course by unit, each with the first unit that uses it. */
export function sheetsByUnit(language: Language): Map<string, NamedSheet[]> {
	const seen = new Set<string>();
	return new Map(
		unitsIn(language).map(({ id, sheets }) => [
			id,
			sheets.flatMap((sheet) => {
				if (seen.has(sheet.id)) return [];
				seen.add(sheet.id);
				return [sheet];
			}),
		]),
	);
}
