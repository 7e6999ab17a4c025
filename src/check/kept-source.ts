import type { DataFile } from './project.ts';
import type { Source } from './yaml.ts';

/**
 * Keeps what follows from one file of data alone for as long as its text is the same: who checks again
 * after each change, as tests do too, looks at few files anew. Whoever asks only reads it.
 */
export function keptBySource<T>(make: (data: DataFile) => T): (data: DataFile) => T {
	const kept = new WeakMap<Source, { file: string; made: T }>();
	return (data) => {
		const known = kept.get(data.source);
		if (known?.file === data.file) return known.made;
		const made = make(data);
		kept.set(data.source, { file: data.file, made });
		return made;
	};
}
