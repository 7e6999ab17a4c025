import type { Language } from '../../../language/locales.ts';
import type { FieldDefinition, Form } from '../../../method/schemas/form.ts';
import type { Poster, Said, Side } from './poster.ts';
import { firstOf, sayer, word } from './said.ts';

/** The example of the site, with what the worksheet asks for in each place. */
export function fieldBody(
	file: string,
	form: Form,
	language: Language,
): Pick<Poster, 'lead' | 'body'> | undefined {
	const say = sayer(file, language);
	const asked = (id: string): Side['ask'] | undefined => {
		for (const [part, { fields }] of form.parts.entries()) {
			const place = fields.findIndex((one) => one.id === id);
			const field: FieldDefinition | undefined = fields[place];
			if (!field) continue;
			const at = ['parts', part, 'fields', place] as const;
			return {
				label: say(field.label, ...at, 'label'),
				...(field.help && { help: firstOf(say(field.help, ...at, 'help')) }),
			};
		}
		return undefined;
	};
	const ask = {
		change: asked('change'),
		for: asked('forces-for'),
		against: asked('forces-against'),
		lower: asked('lower-this-month'),
	};
	if (!ask.change || !ask.for || !ask.against || !ask.lower) return undefined;
	const side = (name: 'for' | 'against', own: Side['ask']): Side => ({
		title: word(`diagram.field.${name}`, language),
		forces: (['1', '2'] as const).map((number) => word(`diagram.field.${name}${number}`, language)),
		ask: own,
	});
	return {
		lead: word('diagram.field.title', language),
		body: {
			kind: 'field',
			change: word('diagram.field.change', language),
			ask: ask.change,
			for: side('for', ask.for),
			against: side('against', ask.against),
			hint: word('diagram.field.hint', language),
			choose: oneOf(ask.lower),
		},
	};
}

/** What to choose, and how many, as one text. */
function oneOf({ label, help }: Side['ask']): Said {
	return { ...label, text: [label.text, help?.text].filter(Boolean).join('. ') };
}
