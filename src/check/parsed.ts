import path from 'node:path';
import type { DataFile } from './project.ts';

/** The data of each file that is right by itself, by the name of the file. */
export function parsed<Facts>(
	files: readonly DataFile[],
	parse: (data: unknown) => { data?: Facts | undefined },
): Map<string, Facts> {
	return new Map(
		files.flatMap(({ file, source }) => {
			const { data } = parse(source.data);
			return data ? [[nameOf(file), data] as const] : [];
		}),
	);
}

/** The name of a file without its ending: the id of what is in it. */
export function nameOf(file: string): string {
	return path.parse(file).name;
}
