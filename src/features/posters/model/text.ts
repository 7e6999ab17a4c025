import type { Poster, Said } from './poster.ts';

/** A part of what a poster says, as a list of texts. */
export interface Part {
	heading?: string;
	items: readonly { strong?: string; text?: string }[];
	/** Whether the order of the items says something. */
	isOrdered: boolean;
}

/** All that a poster says between its lead and its foot, without its drawing. */
export function partsOf({ body }: Poster): Part[] {
	switch (body.kind) {
		case 'ladder':
			return body.groups.map(({ label, rungs }) => ({
				...(label && { heading: label.text }),
				isOrdered: false,
				items: rungs.map(({ sign, name, text }) => ({
					strong: `${sign} ${name.text}`,
					...(text && { text: text.text }),
				})),
			}));
		case 'field':
			return [
				part(body.change.text, [], body.ask),
				...[body.for, body.against].map(({ title, forces, ask }) => part(title.text, forces, ask)),
				{ heading: body.hint.text, isOrdered: false, items: [{ text: body.choose.text }] },
			];
		case 'rounds':
			return [
				{
					isOrdered: true,
					items: body.rounds.map(({ title, length, todo, say }) => ({
						strong: `${title.text} (${length})`,
						text: [...(todo ? [todo.text] : []), ...say.map(({ text }) => `‘${text}’`)].join(' '),
					})),
				},
			];
		case 'rules':
			return [{ isOrdered: true, items: body.points.map(({ text }) => ({ text })) }];
		case 'year':
			return body.phases.map(({ label, steps }) => ({
				heading: label.text,
				isOrdered: false,
				items: steps.map(({ sign, name, when }) => ({
					strong: `${sign} ${name.text}`,
					text: when,
				})),
			}));
	}
}

function part(heading: string, forces: readonly Said[], ask: { label: Said; help?: Said }): Part {
	return {
		heading,
		isOrdered: false,
		items: [
			...forces.map(({ text }) => ({ text })),
			{ strong: ask.label.text, ...(ask.help && { text: ask.help.text }) },
		],
	};
}

/** The same as one text. */
export function textOf(poster: Poster): string {
	const parts = partsOf(poster).flatMap(({ heading, items }) => [
		...(heading ? [`${heading}:`] : []),
		...items.map(({ strong, text }) => [strong, text].filter(Boolean).join(': ')),
	]);
	return [poster.lead.text, ...parts].join('\n');
}
