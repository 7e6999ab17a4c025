import { z } from 'astro/zod';
import { kinds } from '../../src/method/schemas/kinds.ts';
import type { PageKind } from '../../src/method/schemas/kind-names.ts';
import type { Ref } from '../../src/method/schemas/ref.ts';
import { comment } from './yaml.ts';

/** The part of a JSON Schema that says what to write. */
interface Described {
	description?: string;
	type?: string;
	enum?: string[];
	items?: Described;
	properties?: Record<string, Described>;
	required?: string[];
}

/** A reference that remembers, in the description of its schema, what it may name. */
const ref: Ref = (kind) =>
	z
		.string()
		.meta({ refersTo: kind })
		.transform((id) => ({ collection: kind, id }));

/**
 * The block of facts of a page that is still to be written: every fact under what it means and what
 * there is to choose from. Required facts are empty, so that the check asks for them; the others
 * are comments.
 *
 * @param ids The ids that exist, by kind.
 */
export function factsBlock(
	kind: PageKind,
	ids: Readonly<Record<string, Iterable<string>>>,
	known: Readonly<Record<string, unknown>> = {},
): string[] {
	const { block, schema } = kinds[kind];
	const described = z.toJSONSchema(schema(ref), { io: 'input', unrepresentable: 'any' });
	return [`${block}:`, ...facts(described as Described, ids, known, '  ')];
}

function facts(
	{ properties = {}, required = [] }: Described,
	ids: Readonly<Record<string, Iterable<string>>>,
	known: Readonly<Record<string, unknown>>,
	indent: string,
): string[] {
	return Object.entries(properties).flatMap(([key, fact]) => {
		const optional = !required.includes(key);
		const lines = [
			...comment(fact.description ?? key, indent),
			...comment(choices(fact, ids), indent),
		];
		if (key in known) return [...lines, `${indent}${key}: ${JSON.stringify(known[key])}`];
		if (fact.properties && !optional)
			return [...lines, `${indent}${key}:`, ...facts(fact, ids, {}, `${indent}  `)];
		if (!optional) return [...lines, `${indent}${key}:`];
		if (fact.properties)
			return [
				...lines,
				...Object.entries(fact.properties).flatMap(([name, { description }]) =>
					comment(`${name}: ${description ?? ''}`, indent),
				),
				`${indent}# ${key}: { ${Object.keys(fact.properties).join(': …, ')}: … }`,
			];
		return [...lines, `${indent}# ${key}: ${fact.type === 'array' ? '[]' : '…'}`];
	});
}

function choices(fact: Described, ids: Readonly<Record<string, Iterable<string>>>): string {
	const one = fact.items ?? fact;
	const refersTo = (one as { refersTo?: string }).refersTo;
	const known = refersTo && refersTo !== 'bibliography' ? [...(ids[refersTo] ?? [])] : one.enum;
	if (!known?.length) return '';
	return `Choose ${fact.items ? 'from' : 'one of'}: ${known.join(', ')}.`;
}
