import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorksheets } from './testing/worksheets.ts';
import { inputsOf } from '../../method/worksheets/inputs.ts';
import { browse } from '../../../tests/browse.ts';
import { sizeText } from '../../language/size.ts';
import { folder as built } from '../../../tests/built.ts';

const folder = `${built}/downloads`;
const names = readdirSync(folder);
const worksheets = (
	await Promise.all((['nl', 'en'] as const).map((language) => readWorksheets('.', language)))
).flat();
const poppler = spawnSync('pdfinfo', ['-v']).status === 0;

describe('the files to download', () => {
	test('are every worksheet in two formats, and archives of all and of each step', () => {
		const expected = worksheets.flatMap(({ id, language }) => [
			`${id}.${language}.docx`,
			`${id}.${language}.pdf`,
		]);
		expect(names.filter((name) => !name.endsWith('.zip')).sort()).toEqual(expected.sort());
		expect(names.filter((name) => name.endsWith('.nl.zip'))).toHaveLength(11);
		expect(names.filter((name) => name.endsWith('.en.zip'))).toHaveLength(11);
	});

	test('say in an archive whose they are and what one may do', () => {
		const files = unzipSync(readFileSync(`${folder}/worksheets.nl.zip`));
		expect(Object.keys(files)).toHaveLength(34 * 2 + 2);
		expect(strFromU8(files['LICENSE.txt']!)).toContain('Attribution-ShareAlike 4.0');
		expect(strFromU8(files['ATTRIBUTION.txt']!)).toContain('/worksheets/ally-talk/');
		expect(files['ally-talk.nl.pdf']).toEqual(
			new Uint8Array(readFileSync(`${folder}/ally-talk.nl.pdf`)),
		);
	});

	test('hold in the archive of a step the worksheets of that step', () => {
		const files = Object.keys(unzipSync(readFileSync(`${folder}/step-compass.en.zip`)));
		expect(files).toContain('personal-compass.en.pdf');
		expect(files).toContain('energy-check.en.docx');
		expect(files).not.toContain('value-case.en.pdf');
	});

	test.skipIf(!poppler)('are tagged PDF forms in the eyes of Poppler', () => {
		for (const { id, language, title, sheet } of worksheets) {
			const file = `${folder}/${id}.${language}.pdf`;
			const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
			expect(info).toMatch(/^Tagged: +yes$/m);
			expect(info).toMatch(/^Form: +AcroForm$/m);
			expect(info).toContain(`Title:           ${title}\n`);
			const metadata = execFileSync('pdfinfo', ['-meta', file], { encoding: 'utf8' });
			expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
			const structure = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' });
			const widgets = inputsOf(sheet).reduce((sum, { name, kind, cell }) => {
				if (cell?.kind === 'scale') return sum + cell.to - cell.from + 1;
				const marks = kind === 'choice' && cell?.kind === 'choice' && !cell.from;
				// In a cell, more than four options are one box with a list.
				const isList =
					marks && (isPick(cell.id) || (name.includes('.') && cell.options.length > 4));
				return sum + (marks && !isList ? cell.options.length : 1);
			}, 0);
			expect(structure.match(/^ *Form$/gm), id).toHaveLength(widgets);
		}
	});
});

/** A place to choose a barrier or a lever is one box with a list. */
function isPick(id: string): boolean {
	return id === 'item';
}

describe('the page of all worksheets', () => {
	const { at, newContext } = browse();

	test('keeps the worksheets that fit a choice, and says how many', async () => {
		const context = await newContext();
		const page = await context.newPage();
		await page.goto(at('/worksheets/'));
		const shown = () => page.locator('li[data-step]:visible').count();
		expect(await shown()).toBe(34);
		await page.getByLabel('Met wie').selectOption('representative');
		expect(await shown()).toBe(4);
		expect(await page.locator('card-filter [role=status]').textContent()).toBe('4 gevonden');
		// What was chosen stays after a reload and in the other language.
		await page.reload();
		expect(await page.locator('card-filter [role=status]').textContent()).toBe('4 gevonden');
		await page.getByLabel('Tijd').selectOption('10');
		expect(await shown()).toBe(0);
		await page.getByLabel('Met wie').selectOption('');
		expect(await shown()).toBe(4);
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL('**/en/worksheets/**');
		expect(await page.locator('card-filter [role=status]').textContent()).toBe('4 found');
		await context.close();
	});

	test('shows every worksheet and no idle choice without JavaScript', async () => {
		const context = await newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(at('/en/worksheets/'));
		expect(await page.locator('li[data-step]:visible').count()).toBe(34);
		expect(await page.locator('.choose').isVisible()).toBe(false);
		await context.close();
	});

	test('hands over a file of the size that it names', async () => {
		const context = await newContext();
		const page = await context.newPage();
		await page.goto(at('/en/worksheets/ally-talk/'));
		const link = page.locator('.downloads a[download]').first();
		const response = await page.request.get(
			await link.evaluate(({ href }: HTMLAnchorElement) => href),
		);
		expect(response.headers()['content-type']).toContain('application/pdf');
		const { size } = statSync(`${folder}/ally-talk.en.pdf`);
		expect((await response.body()).length).toBe(size);
		expect(await page.locator('.downloads li:has(a[download])').first().textContent()).toContain(
			`(${sizeText(size, 'en')})`,
		);
		await context.close();
	});
});
