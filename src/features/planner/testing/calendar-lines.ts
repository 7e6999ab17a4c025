/** What a property of an entry may hold, by its name, as RFC 5545 and 7986 write it. */
const shapes: Record<string, RegExp> = {
	UID: /^[\x21-\x7e]+$/,
	SEQUENCE: /^\d{1,10}$/,
	DTSTAMP: /^\d{8}T\d{6}Z$/,
	'LAST-MODIFIED': /^\d{8}T\d{6}Z$/,
	'DTSTART;VALUE=DATE': /^\d{8}$/,
	'DTEND;VALUE=DATE': /^\d{8}$/,
	// Text: no control character, and a backslash before every comma, semicolon and backslash.
	SUMMARY: /^(?:[^\\,;\p{Cc}]|\\[\\,;nN])+$/u,
	DESCRIPTION: /^(?:[^\\,;\p{Cc}]|\\[\\,;nN])+$/u,
	'URL;VALUE=URI': /^https?:\/\/[\x21-\x7e]+$/,
	TRANSP: /^(OPAQUE|TRANSPARENT)$/,
	'X-MICROSOFT-CDO-ALLDAYEVENT': /^TRUE$/,
	'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT': /^TRUE$/,
};

/** What an entry cannot do without, and what this site always says of one. */
const required = [
	'UID',
	'SEQUENCE',
	'DTSTAMP',
	'LAST-MODIFIED',
	'DTSTART;VALUE=DATE',
	'DTEND;VALUE=DATE',
	'SUMMARY',
	'DESCRIPTION',
	'URL;VALUE=URI',
	'TRANSP',
];

const head = [
	/^BEGIN:VCALENDAR$/,
	/^VERSION:2\.0$/,
	/^PRODID:-\/\/[^\p{Cc}]+\/\/[A-Z]{2}$/u,
	/^NAME:(?:[^\\,;\p{Cc}]|\\[\\,;n])+$/u,
	/^X-WR-CALNAME:(?:[^\\,;\p{Cc}]|\\[\\,;n])+$/u,
];

/**
 * What in a calendar file breaks RFC 5545, line by line, read without any library: line ends,
 * lengths in octets, folding, order, what each property holds, and that each stands once.
 */
export function wrongLines(text: string): string[] {
	const wrong: string[] = [];
	const bytes = new TextEncoder();
	if (!text.endsWith('\r\n')) wrong.push('The file does not end with CRLF.');
	const physical = text.split('\r\n').slice(0, -1);
	for (const line of physical) {
		if (/[\r\n]/.test(line)) wrong.push(`Bare CR or LF: ${line}`);
		if (bytes.encode(line).length > 75) wrong.push(`Over 75 octets: ${line}`);
		if (/[\uD800-\uDBFF]$|^ ?[\uDC00-\uDFFF]/.test(line)) wrong.push(`Folded in a sign: ${line}`);
		if (line === '' || line === ' ') wrong.push('An empty line.');
	}

	const lines = text
		.replaceAll(/\r\n[ \t]/g, '')
		.split('\r\n')
		.slice(0, -1);
	for (const [index, shape] of head.entries())
		if (!shape.test(lines[index] ?? '')) wrong.push(`Not ${shape}: ${lines[index]}`);
	if (lines.at(-1) !== 'END:VCALENDAR') wrong.push('No END:VCALENDAR.');

	let entry: Map<string, string> | undefined;
	const uids = new Set<string>();
	for (const line of lines.slice(head.length, -1)) {
		if (line === 'BEGIN:VEVENT') entry = new Map();
		else if (line === 'END:VEVENT' && entry) {
			for (const name of required) if (!entry.has(name)) wrong.push(`No ${name} in an entry.`);
			const uid = entry.get('UID') ?? '';
			if (uids.has(uid)) wrong.push(`Twice: ${uid}`);
			uids.add(uid);
			if (entry.get('DTEND;VALUE=DATE')! <= entry.get('DTSTART;VALUE=DATE')!)
				wrong.push(`Ends before it starts: ${uid}`);
			if (Number(entry.get('SEQUENCE')) >= 2 ** 31) wrong.push(`SEQUENCE over 31 bits: ${uid}`);
			entry = undefined;
		} else {
			const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$/su.exec(line) ?? [];
			const shape = shapes[name];
			if (!entry || !shape) wrong.push(`Unknown or out of place: ${line}`);
			else if (!shape.test(value)) wrong.push(`Not what ${name} may hold: ${value}`);
			if (entry?.has(name)) wrong.push(`Twice in an entry: ${name}`);
			entry?.set(name, value);
		}
	}
	return wrong;
}
