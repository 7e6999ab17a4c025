/** A node of any kind, with all that the extensions may give it. */
export interface Any {
	type: string;
	name?: string | null;
	value?: string;
	url?: string;
	identifier?: string;
	children?: Any[];
	attributes?: unknown;
	position?: { start: { line: number; column: number } };
}

/** An attribute of a component, as remark-mdx reads it. */
export interface Attribute {
	type: string;
	name?: string;
	value?: string | null | { value: string };
	position?: Any['position'];
}
