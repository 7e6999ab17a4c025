import { languages, type Language } from '../../language/locales.ts';
import type { Text } from '../../method/schemas/text.ts';
import type { Problem } from '../problem.ts';
import type { Project } from '../project.ts';
import { factsIn } from '../yaml.ts';
import type { Unit } from './unit.ts';

/** How a text names a class or a week of the course by its number. */
const numbered: Partial<Record<Language, RegExp>> = {
	nl: /\b(les|week) \d+/i,
	en: /\b(class|week) \d+/i,
};

/** Work that is handed in before a class that is too early, or does not exist. */
export function checkHandIn({ file, facts }: Unit, { course: units }: Project): Problem[] {
	const { before } = facts.assignment.handIn;
	if (before === undefined) return [];
	const orders = units.map(({ source }) => Number(factsIn(source)['order']));
	const last = Math.max(...orders.filter(Number.isInteger));
	const where = { file: file.file, ...file.source.at(['assignment', 'handIn', 'before']) };
	if (before <= facts.order) {
		return [
			{
				...where,
				message: `This is the work of class ${facts.order}, and it is handed in before class ${before}.`,
				hint: 'Name a later class, or leave “before:” out where it is the end of its own week.',
			},
		];
	}
	if (before <= last) return [];
	return [
		{
			...where,
			message: `There is no class ${before}: the last one is class ${last}.`,
			hint: 'Leave “before:” out where the work is handed in at the end of its own week.',
		},
	];
}

/** Assignments that tell a class or a week in words, which a course of chosen units has elsewhere. */
export function checkNumbered({ file, facts }: Unit): Problem[] {
	const { task, handIn } = facts.assignment;
	const texts: [path: PropertyKey[], text: Text | undefined][] = [
		...task.map((text, index): [PropertyKey[], Text] => [['task', index], text]),
		[['handIn', 'what'], handIn.what],
		[['handIn', 'note'], handIn.note],
	];
	return texts.flatMap(([path, text]) =>
		languages.flatMap((language): Problem[] => {
			const [named] = numbered[language]?.exec(text?.[language] ?? '') ?? [];
			if (!named) return [];
			return [
				{
					file: file.file,
					...file.source.at(['assignment', ...path, language]),
					message: `“${named}” is not the same one in a course that a teacher composes.`,
					hint: 'Write the class as a number at “before:” of “handIn:”, or name no week.',
				},
			];
		}),
	);
}
