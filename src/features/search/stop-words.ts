import { eng, nld } from 'stopword';
import type { Language } from '../../language/locales.ts';

/** Words of a question that say nothing about what it is about. */
const questionWords = {
	nl: 'waarom welk welke wanneer waar hoeveel krijg krijgt krijgen kunt moet moeten wilt wat zit graag steeds telkens gewoon eigenlijk wordt worden mag zit vind vindt gaat gaan komt komen blijft blijven laat laten jullie jouw onze ons hen iets wel even echt heel elk elke best beste via per zoals zeg zegt zeggen bezig eigen ding dingen mensen maak maakt maken gemaakt hou hoef'.split(
		' ',
	),
	en: 'what why whether does doing done keep keeps getting need needs want wants really just every not no do don does doesn isn aren won can t s re ve m let lets us so there any please always anything say says own thing things people like feel made makes making takes took'.split(
		' ',
	),
};

/** Words that a search leaves out. */
export const stopWords: Record<Language, ReadonlySet<string>> = {
	nl: new Set([...nld, ...questionWords.nl]),
	en: new Set([...eng, ...questionWords.en]),
};
