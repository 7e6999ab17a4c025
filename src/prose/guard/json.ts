import { placeOf, type Finding } from './finding.ts';

/** Why a text is no JSON, and what to write, or nothing if it is. */
export function explainJson(text: string): Finding | undefined {
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		const offset = offsetIn(text, String(error));
		return {
			...(offset === undefined ? {} : placeOf(text, offset)),
			message: 'This is not valid JSON.',
			hint: hintAt(text, offset),
		};
	}
}

/** Where the mistake is: some messages give the place, others only the text around it. */
function offsetIn(text: string, message: string): number | undefined {
	const said = /at position (\d+)/.exec(message)?.[1];
	if (said !== undefined) return Number(said);
	const around = /Unexpected token '(.+?)', (\.{3})?"([\s\S]*)"(?:\.{3})? is not valid/u.exec(
		message,
	);
	if (!around) return undefined;
	const [, token = '', cut, snippet = ''] = around;
	const start = text.indexOf(snippet);
	const offset = text.indexOf(token, start + (cut ? Math.floor(snippet.length / 2) - 1 : 0));
	return start === -1 || offset === -1 ? undefined : offset;
}

function hintAt(text: string, offset = text.length): string {
	const here = text.slice(offset).trimStart()[0];
	const before = text.slice(0, offset).trimEnd().at(-1);
	if (here && '“”„‘’'.includes(here)) return 'Write straight double quotes: " and not “ or ”.';
	if (here === "'") return 'Put texts and names between double quotes: "title" and not \'title\'.';
	if (here === '/' || here === '#') return 'Take the comment out: JSON has none.';
	if (before === ',' && here && ']}'.includes(here)) return `Take out the comma before “${here}”.`;
	if (here && '"{['.includes(here) && before && '"}]'.includes(before))
		return `Put a comma before this “${here}”.`;
	return 'Look for a comma too many, a comment, or a text without double quotes.';
}
