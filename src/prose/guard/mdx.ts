import { authorComponents } from '../components.ts';
import { componentAttributes } from './components.ts';
import { quote, type Finding } from './finding.ts';
import type { Any, Attribute } from './node.ts';

/** A component: one that authors may use, with attributes that it takes. */
export function judgeComponent({ name, attributes }: Any): Finding[] {
	const known = (authorComponents as readonly string[]).includes(name ?? '');
	if (!known) {
		return [
			/^[a-z][a-z0-9-]*$/.test(name ?? '')
				? {
						message: `“<${quote(name!)}>” is HTML, which a page cannot hold.`,
						hint: 'Use Markdown: **bold**, [link](https://…), lists, tables. Write \\< to show the sign itself.',
					}
				: {
						message: `“<${quote(name ?? '')}>” is not a component that a page can use.`,
						hint: `Choose from ${authorComponents.join(', ')}, or write \\< to show the sign itself.`,
					},
		];
	}
	const allowed = componentAttributes[name as keyof typeof componentAttributes] ?? {};
	return (attributes as Attribute[]).flatMap((attribute) =>
		judgeAttribute(attribute, name!, allowed),
	);
}

function judgeAttribute(
	{ type, name = '', value, position }: Attribute,
	component: string,
	allowed: Readonly<Record<string, RegExp>>,
): Finding[] {
	const where = position ? { line: position.start.line, column: position.start.column } : {};
	const names = Object.keys(allowed);
	if (type !== 'mdxJsxAttribute' || !Object.hasOwn(allowed, name)) {
		return [
			{
				...where,
				message:
					type === 'mdxJsxAttribute'
						? `“${quote(name)}” is not an attribute of <${component}>.`
						: `Braces among the attributes of <${component}> are code, and a page holds no code.`,
				hint:
					names.length === 0
						? `Write it without attributes: <${component}>.`
						: `It has ${names.join(', ')}, each with a text between quotes.`,
			},
		];
	}
	if (typeof value !== 'string' || !new RegExp(`^(?:${allowed[name]!.source})$`).test(value)) {
		return [
			{
				...where,
				message:
					typeof value === 'object' && value
						? `The value of “${name}” is code, and a page holds no code.`
						: `“${quote(value ?? '')}” is not a value that “${name}” can have.`,
				hint: `Write a plain text between quotes: ${name}="…".`,
			},
		];
	}
	return [];
}

/** Text in braces, which is code. */
export function judgeExpression(value: string): Finding {
	const shown = quote(value);
	if (/^\s*\/[*/]/.test(value)) {
		return {
			message: `“{${shown}}” is a comment in code, and a page holds no code.`,
			hint: 'Take it out, or write it among the facts at the top, after a “#”.',
		};
	}
	return {
		message: `“{${shown}}” is an expression: text in braces is code, and a page holds no code.`,
		hint: `Write \\{${shown}\\} to show braces.`,
	};
}
