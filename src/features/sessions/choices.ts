import { isDate, type PlainDate } from '../../ui/date.ts';
import { isRecord, parseJson, type Format } from '../../ui/store.ts';
import { isTexts } from '../../ui/texts.ts';
import { minutesOf } from '../../method/sessions/clock.ts';

/** What someone chose for a session of theirs. */
export interface Choice {
	/** When it starts: `09:00`. */
	start?: string;
	people?: number;
	date?: PlainDate;
	/** What is done of the preparation, by the values of the boxes. */
	done?: readonly string[];
}

/** What someone chose, by the id of the session. */
export type Choices = Readonly<Record<string, Choice>>;

/** How the browser keeps it. */
export const choicesFormat: Format<Choices> = {
	empty: {},
	isEmpty: (choices) => Object.keys(choices).length === 0,
	toText: (choices) => JSON.stringify(choices),
	fromText: (text) => {
		const read = parseJson(text);
		if (!isRecord(read)) return undefined;
		const choices = Object.entries(read).map(([id, one]) => [id, readChoice(one)] as const);
		return choices.some(([, one]) => one === undefined)
			? undefined
			: (Object.fromEntries(choices) as Choices);
	},
	salvage: (text) => {
		const read = parseJson(text);
		if (!isRecord(read)) return {};
		const whole = Object.entries(read).flatMap(([id, one]) => {
			const choice = readChoice(one);
			return choice ? [[id, choice] as const] : [];
		});
		return Object.fromEntries(whole);
	},
};

/** The choices with those of one session changed; without it when nothing is left of them. */
export function withChoice(choices: Choices, id: string, changes: Choice): Choices {
	const { [id]: before = {}, ...others } = choices;
	const chosen = Object.entries({ ...before, ...changes }).filter(
		([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
	);
	return chosen.length === 0 ? others : { ...others, [id]: Object.fromEntries(chosen) };
}

function readChoice(value: unknown): Choice | undefined {
	if (!isRecord(value)) return undefined;
	const { start, people, date, done, ...more } = value;
	if (Object.keys(more).length > 0) return undefined;
	if (start !== undefined && !(typeof start === 'string' && minutesOf(start) !== undefined))
		return undefined;
	if (people !== undefined && !(Number.isInteger(people) && Number(people) > 0)) return undefined;
	if (date !== undefined && !(typeof date === 'string' && isDate(date))) return undefined;
	if (done !== undefined && !isTexts(done)) return undefined;
	return value as Choice;
}
