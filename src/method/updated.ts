import { getNewestCommitDate } from 'virtual:starlight/git-info';

/** The day on which a file last changed, as its page shows it; none if the history does not say. */
export function updatedOf(file: string | undefined): string | undefined {
	try {
		return file && getNewestCommitDate(file).toISOString().slice(0, 10);
	} catch {
		return undefined;
	}
}
