import { expect, test } from 'vitest';
import type { SessionFacts } from '../schemas/session.ts';
import { neededIn, onTableOf } from './needed.ts';

const sheet = (id: string) => ({ collection: 'worksheets', id });
const text = (id: string) => ({ collection: 'texts', id });
const session = {
	rows: [
		{ worksheets: [{ id: sheet('walk') }, { id: sheet('talk') }], texts: [text('welcome')] },
		{ worksheets: [{ id: sheet('walk') }], texts: [] },
	],
	prepare: [
		{ worksheets: [sheet('talk')], apart: [sheet('compass')], texts: [text('invitation')] },
	],
	after: [{ worksheets: [sheet('promise')], apart: [], texts: [text('welcome')] }],
} as unknown as SessionFacts;

test('neededIn names what is used in a session, before it and after it, each once', () => {
	expect(neededIn(session)).toEqual({
		worksheets: ['walk', 'talk', 'compass', 'promise'],
		texts: ['welcome', 'invitation'],
	});
});

test('onTableOf names only what is used in the session itself', () => {
	expect(onTableOf(session)).toEqual(['walk', 'talk']);
});
