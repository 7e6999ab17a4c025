import { describe, expect, test } from 'vitest';
import {
	all,
	browseWorksheets,
	exported,
	fill,
	filled,
	force,
	sheet,
	status,
} from './testing/on-the-page.ts';

const { open } = browseWorksheets();

describe('a file', () => {
	test('carries every answer to another browser', async () => {
		let text = '';
		await open(sheet, async (page) => {
			await fill(page);
			await page.getByLabel('Name of this copy').fill('Zoë');
			const file = await exported(page);
			expect(file.name).toMatch(/^force-field\.zoe\.\d{4}-\d\d-\d\d\.json$/);
			text = file.text;
		});
		await open('worksheets/force-field/', async (page) => {
			await page.locator('[type=file]').setInputFiles({
				name: 'mine.json',
				mimeType: 'application/json',
				buffer: Buffer.from(text),
			});
			await status(page).filter({ hasText: 'nieuw exemplaar' }).waitFor();
			expect(await page.getByLabel('Naam van dit exemplaar').inputValue()).toBe('Zoë');
			expect(await page.locator('[name=change]').inputValue()).toBe(all.change);
			await page.reload();
			expect(await force(page, 1).inputValue()).toBe(all.force);
		});
	});

	test.each([
		['not a form', '{"a":1}', '“x.json” is not a filled-in worksheet from this site.'],
		[
			'of another worksheet',
			'{"format":"dns-worksheet","version":1,"worksheet":"ally-talk"}',
			'“x.json” belongs to another worksheet (ally-talk). Open it there.',
		],
		[
			'damaged',
			'{"format":"dns-worksheet","version":1,"worksheet":"force-field","answers":[]}',
			'“x.json” is damaged and cannot be read. Nothing has changed.',
		],
	])('that is %s changes nothing', async (_what, text, words) => {
		await open(sheet, async (page) => {
			await fill(page);
			await page.locator('[type=file]').setInputFiles({
				name: 'x.json',
				mimeType: 'application/json',
				buffer: Buffer.from(text),
			});
			await status(page).filter({ hasText: words }).waitFor();
			expect(await filled(page)).toEqual(all);
			expect(await page.locator('[data-of=copies] option').count()).toBe(1);
		});
	});

	test('that is gone before it is read changes nothing, and can be chosen again', async () => {
		await open(sheet, async (page, context) => {
			await fill(page);
			const session = await context.newCDPSession(page);
			const { root } = await session.send('DOM.getDocument');
			const { nodeId } = await session.send('DOM.querySelector', {
				nodeId: root.nodeId,
				selector: 'worksheet-form [type=file]',
			});
			await session.send('DOM.setFileInputFiles', { nodeId, files: ['/gone/mine.json'] });
			const words = '“mine.json” is not a filled-in worksheet from this site.';
			await status(page).filter({ hasText: words }).waitFor();
			expect(await filled(page)).toEqual(all);
			expect(await page.locator('worksheet-form [type=file]').inputValue()).toBe('');
		});
	});
});
