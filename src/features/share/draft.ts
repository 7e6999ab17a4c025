/** What someone has filled in so far. Every answer is text, as a form gives it. */
export interface Draft {
	title: string;
	description: string;
	organisation: string;
	sector: string;
	/** Countries that were ticked, as ISO 3166 codes. */
	countries: string[];
	/** Codes of other countries, as they were typed. */
	otherCountries: string;
	from: string;
	to: string;
	evidence: string;
	circular: string;
	begunBy: string;
	outcome: string;
	rStrategies: string[];
	barriers: string[];
	levers: string[];
	/** The text of every section of a case, in their order. */
	sections: string[];
	/** One public source per line. */
	sources: string;
	consent: string;
	anonymised: string;
	licence: string;
}

/** The draft in the fields of a form, by their names. */
export function draftOf(form: FormData): Draft {
	const one = (name: string) => String(form.get(name) ?? '');
	// The brackets say that more than one field has this name.
	const all = (name: string) => form.getAll(`${name}[]`).map(String);
	return {
		title: one('title'),
		description: one('description'),
		organisation: one('organisation'),
		sector: one('sector'),
		countries: all('countries'),
		otherCountries: one('otherCountries'),
		from: one('from'),
		to: one('to'),
		evidence: one('evidence'),
		circular: one('circular'),
		begunBy: one('begunBy'),
		outcome: one('outcome'),
		rStrategies: all('rStrategies'),
		barriers: all('barriers'),
		levers: all('levers'),
		sections: all('sections'),
		sources: one('sources'),
		consent: one('consent'),
		anonymised: one('anonymised'),
		licence: one('licence'),
	};
}
