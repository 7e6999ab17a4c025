import { plain } from '../../../site/paper/readable.ts';
import { renderDocx } from '../docx/docx.ts';
import { mediaTypes } from '../../../site/paper/media-types.ts';
import { inputsOf } from '../../../method/worksheets/inputs.ts';
import { scaleOptions, type Sheet } from '../../../method/worksheets/resolve.ts';
import type { Worksheet } from '../worksheet.ts';
import type { Answers } from '../../../ui/notebooks/answers.ts';
import type { Content } from '../../../ui/notebooks/copies.ts';

/**
 * A filled-in copy as a Word document, made here from the worksheet of that address. What makes it
 * is large: import this only when someone asks for a document.
 *
 * @throws When the worksheet cannot be read, or has no place for an answer.
 */
export async function wordDocument(
	address: string,
	{ name, answers }: Pick<Content, 'name' | 'answers'>,
): Promise<Blob> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
	const worksheet = (await response.json()) as Worksheet;
	const lost = withoutPlace(worksheet.sheet, answers);
	if (lost.length > 0) throw new Error(`There is no place for ${lost.join(', ')}.`);
	const bytes = await renderDocx(withName(worksheet, name), answers);
	return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaTypes.docx });
}

/**
 * The names of the answers for which a sheet has no place. There are none, unless the site was
 * renewed after someone opened the page.
 */
export function withoutPlace(sheet: Sheet, answers: Answers): string[] {
	const inputs = new Map(inputsOf(sheet, answers).map((input) => [input.name, input]));
	return Object.entries(answers).flatMap(([name, answer]) => {
		const input = inputs.get(name);
		if (!input) return [name];
		const { cell } = input;
		const options =
			cell?.kind === 'choice'
				? cell.options
				: cell?.kind === 'scale'
					? scaleOptions(cell)
					: undefined;
		return !options || options.some(({ id }) => id === answer) ? [] : [name];
	});
}

function withName(worksheet: Worksheet, name: string): Worksheet {
	if (!name) return worksheet;
	const { facts, words } = worksheet;
	return { ...worksheet, facts: [...facts, { label: words.copy, value: plain(name) }] };
}
