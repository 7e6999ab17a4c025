/** The page of whose slides this is the page, without its language: `sessions/bootcamp`. */
export function shownBy(id: string): string | undefined {
	return /^((?:sessions|course)\/[^/]+)\/slides$/.exec(id)?.[1];
}
