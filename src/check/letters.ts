import type { PageKind } from '../method/schemas/kind-names.ts';
import { canBeDrawn, signWithoutLetter } from '../site/paper/letters.ts';
import type { Problem } from './problem.ts';
import type { DataFile, Project } from './project.ts';

type Path = readonly (string | number)[];

/** Kinds of page that worksheets and run sheets name. */
const named: readonly PageKind[] = ['steps', 'worksheets', 'barriers', 'levers'];

/** Signs that would be an empty box in a document, of which the fonts come along and are small. */
export function checkLetters(project: Project): Problem[] {
	const { forms, sessions, rules, course, texts, pages, drafts } = project;
	return [
		...[...pages, ...drafts]
			.filter(({ kind }) => kind !== undefined && named.includes(kind))
			.flatMap(({ file, frontmatter: source }) =>
				problemsIn({ file, source }, ([top]) => top === 'title' || top === 'description'),
			),
		...[...forms, ...sessions, ...rules].flatMap((one) => problemsIn(one)),
		// What only a teacher reads stands on a page, and in the notes of slides.
		...course.flatMap((one) => problemsIn(one, ([top]) => top !== 'teacher')),
		// The text itself goes into a program for writing, which has other fonts at hand.
		...texts.flatMap((one) => problemsIn(one, ([top]) => top === 'title')),
	];
}

/** @param isDrawn Which parts of the file are drawn. */
function problemsIn({ file, source }: DataFile, isDrawn = (_: Path) => true): Problem[] {
	return textsIn(source.data, []).flatMap(([path, text]) => {
		const sign = isDrawn(path) ? signWithoutLetter(text) : undefined;
		if (sign === undefined) return [];
		const plain = sign.normalize('NFKC');
		return {
			file,
			...source.at(path),
			message: `On paper “${sign}” would be an empty box: the fonts of our documents do not have it.`,
			hint: canBeDrawn(plain)
				? `Write “${plain}”, which people read alike.`
				: 'Say it in words, or leave it out.',
		};
	});
}

/** Every text in data, with the way to it. */
function textsIn(value: unknown, path: Path): [Path, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key]));
}
