/** A problem as the check writes it. */
interface Found {
	file: string;
	line?: number;
	column?: number;
	message: string;
	hint: string;
}

/** The first line of the comment, by which the next run finds it again. */
const mark = '<!-- what the check found -->';
const mostProblems = 20;
const mostCharacters = 300;

/**
 * The problems in the JSON of a check, or none at all if it is not that. The text comes from a
 * proposal, so nothing about it is taken for granted.
 */
export function readFound(text: string): Found[] | undefined {
	try {
		const { problems } = JSON.parse(text) as { problems?: unknown };
		return Array.isArray(problems) && problems.every(isFound) ? problems : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The comment, in Dutch and English. What a proposal says stands in it as text only: no link, no
 * image, no mention of anyone.
 *
 * @param passed Whether everything went well, the tests too.
 * @param run Address of the run, where the built site can be downloaded.
 */
export function commentOf(found: Found[] | undefined, passed: boolean, run: string): string {
	return [mark, ...verdict(found, passed), '', ...look(run)].join('\n');
}

function verdict(found: Found[] | undefined, passed: boolean): string[] {
	if (found?.length) {
		const { length } = found;
		const one = length === 1;
		return [
			`Dank je! Er ${one ? 'is nog één ding' : `zijn nog ${length} dingen`} om na te kijken. ${one ? 'Het staat' : 'Ze staan'} ook bij de regel zelf, onder “Files changed”.`,
			'',
			`Thank you! There ${one ? 'is one thing' : `are ${length} things`} left to look at. ${one ? 'It also stands' : 'They also stand'} beside the line, under “Files changed”.`,
			'',
			...fenced(found.slice(0, mostProblems)),
			...(length > mostProblems ? [`… + ${length - mostProblems}`] : []),
		];
	}
	if (passed) {
		return [
			'Dank je! Alles klopt voor de computer; nu leest iemand het na.',
			'',
			'Thank you! All is well as far as a computer can tell; now somebody will read it.',
		];
	}
	return [
		`Dank je! ${found ? 'De teksten kloppen, maar' : 'De teksten konden niet nagekeken worden:'} er ging iets mis dat waarschijnlijk niet aan jou ligt. Iemand kijkt ernaar.`,
		'',
		`Thank you! ${found ? 'The texts are fine, but' : 'The texts could not be checked:'} something went wrong that is probably not your doing. Somebody will look.`,
	];
}

function look(run: string): string[] {
	return [
		`Bekijk de site met jouw wijziging: download \`site\` onderaan [deze pagina](${run}#artifacts), pak uit, en start in die map \`npx serve\`.`,
		'',
		`See the site with your change: download \`site\` at the foot of [this page](${run}#artifacts), unpack it, and run \`npx serve\` in that folder.`,
	];
}

/** A block in which nothing of the text means anything: no line in it can be its end. */
function fenced(problems: Found[]): string[] {
	return [
		'~~~text',
		...problems.flatMap(({ file, line, column, message, hint }) => [
			plain([file, line, column].filter((part) => part !== undefined).join(':')),
			`  ${plain(message)}`,
			`  ${plain(hint)}`,
		]),
		'~~~',
	];
}

function plain(text: string): string {
	return text
		.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
		.replaceAll('~', '∼')
		.slice(0, mostCharacters);
}

function isFound(value: unknown): value is Found {
	const { file, line, column, message, hint } = (value ?? {}) as Record<string, unknown>;
	const isPlace = (one: unknown) => one === undefined || Number.isInteger(one);
	return (
		[file, message, hint].every((one) => typeof one === 'string') &&
		isPlace(line) &&
		isPlace(column)
	);
}
