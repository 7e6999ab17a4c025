import type { Language } from '../../language/locales.ts';
import { methodology } from '../../method/methodology.ts';
import { sessionsOfYear, type PlannedSessions } from './year-sessions.ts';

/** The sessions of the year of this method, for the page of the planner. */
export function plannedSessions(language: Language): PlannedSessions {
	return sessionsOfYear(methodology, language);
}
