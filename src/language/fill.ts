/** Fills the blanks, such as `{{count}}`, for which there is a value. */
export function fill(text: string, values: Readonly<Record<string, unknown>>): string {
	return text.replace(/\{\{(\w+)\}\}/g, (blank, name: string) =>
		Object.hasOwn(values, name) ? String(values[name] ?? '') : blank,
	);
}
