/** Fills the blanks, such as `{{count}}`, in a text. */
export function fill(text: string, values: Record<string, unknown>): string {
	return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
		Object.hasOwn(values, name) ? String(values[name] ?? '') : '',
	);
}
