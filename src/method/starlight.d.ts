/** When files last changed, as Starlight reads it from the history. It ships no types for this. */
declare module 'virtual:starlight/git-info' {
	/** @throws When the history does not know the file. */
	export function getNewestCommitDate(file: string): Date;
}
