import { describe, expect, test } from 'vitest';
import { smallSlips } from './testing/small-slips.ts';

const { said } = smallSlips();

describe('a file that Windows or an editor named', () => {
	test.each([
		['content/docs/levers/allies.mdx.txt', 'Rename it to “allies.mdx”'],
		[
			'content/docs/levers/Copy of allies.mdx',
			'or give it a name of its own, such as “allies.mdx”',
		],
		['content/docs/levers/allies - kopie.mdx', 'Delete it'],
		['content/docs/levers/allies (1).mdx', 'Delete it'],
		['content/docs/levers/allies.MDX', 'Rename it to “allies.mdx”.'],
		['content/docs/levers/Foto.JPG', 'Rename it to “foto.jpg”.'],
	])('%s', async (file, hint) => {
		const found = await said({ [file]: 'x' });
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(hint);
	});

	test.each(['~$allies.docx', 'Thumbs.db', 'thumbs.db', 'Desktop.ini', '.~lock.allies.odt#'])(
		'%s is nobody’s',
		async (name) => {
			expect(await said({ [`content/docs/levers/${name}`]: 'x' })).toEqual([]);
		},
	);
});
