import { z } from 'astro/zod';
import { workAddress } from '../../method/schemas/bibliography.ts';
import { caseStory, consents } from '../../method/schemas/case.ts';
import { authorPage } from '../../method/schemas/page.ts';
import type { Ref } from '../../method/schemas/ref.ts';
import type { Draft } from './draft.ts';
import { holdsCodes } from '../../prose/written.ts';
import { factsOf, filled } from './facts.ts';
import { sourceLines } from './files.ts';
import { blocksOf, clean, cleanLine, linkOf, markdownOf } from './text.ts';

/** Something in the form that is not right yet. */
export interface FormProblem {
	/** Name of the field, with its place if there are more: `sections.2`. */
	field: string;
	/** `undefined` when the answer is missing; else the sentence of the schema. */
	message?: string;
}

/** Sentences of this form. Like those of the schemas, they are English: see `messages.ts`. */
const contactDetails = 'Leave out mail addresses and telephone numbers.';
const tooLong = 'Keep a section under 4,000 characters.';
const longName = 'Keep it under 200 characters.';
const bareTitle = 'Write a title that says what the story is about.';
export const plainly = 'Write plain sentences: too many signs such as { [ | - stand here.';

const ref: Ref = (kind) => z.string().transform((id) => ({ collection: kind, id }));
const facts = caseStory(ref);
const words = authorPage.pick({ title: true, description: true });
const sourceAddress = workAddress;
const required = z.strictObject({
	consent: z.enum(consents),
	anonymised: z.literal('yes'),
	licence: z.literal('yes'),
});
const mail = /[^\s@]+@[^\s@]+\.[^\s@]+/;
const telephone = /(?:\+|\b0)\d(?:[\s./()-]*\d){7,}/;

/** What is wrong with a draft, by the schemas that the content check uses, in the form's order. */
export function problemsOf(draft: Draft): FormProblem[] {
	const { title, description, consent, anonymised, licence } = draft;
	return [
		...short(title, 'title'),
		...bare(title),
		...short(draft.organisation, 'organisation'),
		...(holdsCodes(description) ? [{ field: 'description', message: plainly }] : []),
		...issues(words, { title: filled(title), description: filled(description) }),
		...issues(facts, factsOf(draft, 1)).map(({ field, message }) => ({
			field: fields[field] ?? field,
			message,
		})),
		...draft.sections.flatMap((text, index) => section(text, `sections.${index}`)),
		...sources(draft.sources),
		...issues(required, {
			consent: filled(consent),
			anonymised: filled(anonymised),
			licence: filled(licence),
		}),
	].filter((one, index, all) => all.findIndex(({ field }) => field === one.field) === index);
}

/** Where the form asks for a fact under another name. */
const fields: Record<string, string> = { 'years.from': 'from', 'years.to': 'to', years: 'to' };

function issues(schema: z.ZodType, value: unknown): FormProblem[] {
	const { error } = schema.safeParse(value, { reportInput: true });
	return (error?.issues ?? []).map((issue) => {
		const field = issue.path.filter((part) => typeof part === 'string').join('.');
		const [first, ...rest] = issue.path;
		// A wrong code among the countries is typed in the field for other countries.
		const place = first === 'countries' && rest.length > 0 ? 'otherCountries' : field;
		return issue.input === undefined ? { field: place } : { field: place, message: issue.message };
	});
}

function section(text: string, field: string): FormProblem[] {
	if (blocksOf(text).length === 0 || !/\p{L}/u.test(text)) return [{ field }];
	if (mail.test(text) || telephone.test(text)) return [{ field, message: contactDetails }];
	return prose(text, field);
}

/** A text that no reader of pages would take for something else: not too long, not all signs. */
function prose(text: string, field: string): FormProblem[] {
	const lines = markdownOf(blocksOf(text)).split('\n');
	if (clean(text).length > 4000 || lines.some(({ length }) => length > 4500))
		return [{ field, message: tooLong }];
	const signs = text.match(/[{}[\]|]/g)?.length ?? 0;
	const dense = lines.some((line) => {
		const [lead] = /^[\s>*+\-\d.)]*/.exec(line)!;
		return (lead.match(/[>*+-]|\d+[.)]/g)?.length ?? 0) > 10;
	});
	return signs > 20 || dense ? [{ field, message: plainly }] : [];
}

function short(text: string, field: string): FormProblem[] {
	if (holdsCodes(text)) return [{ field, message: plainly }];
	return cleanLine(text).length > 200 ? [{ field, message: longName }] : [];
}

/** A title of a letter or two, in which nobody knows the story again. */
function bare(title: string): FormProblem[] {
	const letters = title.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	return title.trim() === '' || letters >= 5 ? [] : [{ field: 'title', message: bareTitle }];
}

function sources(text: string): FormProblem[] {
	const field = 'sources';
	const lines = sourceLines(text);
	if (lines.length === 0) return [{ field }];
	const wrong = lines.flatMap(({ typed }) => {
		const { error } = sourceAddress.safeParse(typed);
		if (error) return error.issues[0]!.message;
		return linkOf(typed) ? [] : 'Write an address that starts with https://.';
	});
	return wrong.length > 0 ? [{ field, message: wrong[0]! }] : prose(text, field);
}
