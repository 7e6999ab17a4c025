/** Whether a page is for teachers only: a unit with its answers. By its id without a language. */
export function isForTeachers(id: string): boolean {
	return /^course\/[^/]+\/teacher$/.test(id);
}
