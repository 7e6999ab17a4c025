/** Whether something that was kept is a list of texts and nothing else. */
export function isTexts(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
