import { z } from 'astro/zod';
import { work } from '../../src/method/schemas/bibliography.ts';
import { glossaryTerm } from '../../src/method/schemas/glossary.ts';
import { kinds } from '../../src/method/schemas/kinds.ts';
import { pageKinds, type PageKind } from '../../src/method/schemas/kind-names.ts';
import { authorPage } from '../../src/method/schemas/page.ts';
import type { Kind, Ref } from '../../src/method/schemas/ref.ts';
import { rule } from '../../src/method/schemas/rule.ts';
import { sendable } from '../../src/method/schemas/sendable.ts';
import { session } from '../../src/method/schemas/session.ts';
import type { Ids } from '../../src/check/ids.ts';

/** A JSON Schema, as an editor reads it. */
type JsonSchema = Record<string, unknown>;

/** What a page of a kind is called in the editor: Dutch pages hold the facts, English pages do not. */
export type PageSchema = PageKind | 'page';

/** What the schema of a kind of data is called in the editor. */
export type DataSchema = 'glossary' | 'sessions' | 'texts' | 'rules' | 'bibliography';

/** References that an editor can complete, because they list every id there is. */
function listedRef(ids: Ids): Ref {
	return <K extends Kind>(kind: K) => {
		const known = [...ids[kind]].sort();
		return (known.length > 0 ? z.enum(known) : z.string()) as never;
	};
}

/** The schema of the facts at the top of a page, for every kind of page. */
export function pageSchemas(ids: Ids): Record<PageSchema, JsonSchema> {
	const ref = listedRef(ids);
	const blocks = Object.fromEntries(pageKinds.map((kind) => [kinds[kind].block, true] as const));
	const words = authorPage.omit(blocks as { chapter: true });
	const withFacts = pageKinds.map((kind) => {
		const { block, schema } = kinds[kind];
		return [kind, toJson(words.extend({ [block]: schema(ref) }))] as const;
	});
	return {
		...(Object.fromEntries(withFacts) as Record<PageKind, JsonSchema>),
		page: toJson(words),
	};
}

/** The schemas of data, by the name under which the editor knows them. */
export function dataSchemas(ids: Ids): Record<DataSchema, JsonSchema> {
	return {
		glossary: toJson(glossaryTerm(listedRef(ids))),
		sessions: toJson(session(listedRef(ids))),
		texts: toJson(sendable),
		rules: toJson(rule),
		bibliography: toJson(z.array(work)),
	};
}

function toJson(schema: z.ZodType): JsonSchema {
	// What an author writes, not what it becomes: a value with a default may be left out.
	return z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
}
