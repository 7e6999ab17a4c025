import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Ref } from '../../src/method/schemas/ref.ts';
import { rule } from '../../src/method/schemas/rule.ts';
import { sendable } from '../../src/method/schemas/sendable.ts';
import { session } from '../../src/method/schemas/session.ts';
import { dataSorts, newData } from './data.ts';

const ref: Ref = (kind) => z.string().transform((id) => ({ collection: kind, id }));
const schemas = { session: session(ref), text: sendable, rule };

describe('newData', () => {
	test.each(dataSorts)(
		'makes a %s that is valid as it stands, with every key explained',
		(sort) => {
			const { file, text } = newData(sort, 'open-day', 7);
			expect(file).toMatch(/^content\/(sessions|texts|rules)\/open-day\.yaml$/);
			expect(schemas[sort].safeParse(parse(text)).error?.issues).toBeUndefined();
			// The guard refuses anchors and aliases.
			expect(text).not.toMatch(/[&*]a\d/);
			for (const key of Object.keys(schemas[sort].shape))
				expect(text).toMatch(new RegExp(`^(# )?${key}:`, 'm'));
		},
	);
});
