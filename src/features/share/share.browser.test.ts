import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../check/content.ts';
import { violationsOf } from '../../../tests/axe.ts';
import { browse } from '../../../tests/browse.ts';
import { builtPages, hrefOf } from '../../../tests/built.ts';
import { forbidden } from '../../../tests/storage.ts';

const { at, newContext } = browse();

/** Opens the form, and fails when the page prints something or asks anything of another site. */
async function open(language: 'nl' | 'en', use: (page: Page) => Promise<void>) {
	const context = await newContext({ acceptDownloads: true });
	const noise: string[] = [];
	try {
		const page = await context.newPage();
		page.on('console', (message) => noise.push(message.text()));
		page.on('pageerror', (error) => noise.push(error.message));
		await page.goto(at(`${language === 'en' ? '/en' : ''}/share-a-case/`));
		page.on('request', (request) => {
			if (!/^blob:|favicon|\.woff2$/.test(request.url())) noise.push(request.url());
		});
		await use(page);
		expect(noise).toEqual([]);
	} finally {
		await context.close();
	}
}

/** Fills in the form with a story, in any language. */
async function fill(page: Page, story = 'Er gebeurde {iets} <b>goeds</b>, zie www.example.com.') {
	await page.locator('[name=title]').fill('Banken: als "dienst"');
	await page
		.locator('#description')
		.fill('Een maker van banken onderzocht of gemeenten kunnen huren.');
	await page.locator('[name=organisation]').fill('ECO-oh benches');
	await page.locator('[name=sector]').selectOption('manufacturing');
	await page.locator('[name="countries[]"][value=BE]').check();
	await page.locator('[name=otherCountries]').fill('ES, PT');
	await page.locator('[name=from]').fill('2019');
	await page.locator('[name=evidence][value=primary]').check();
	await page.locator('[name=circular][value=no]').check();
	await page.locator('[name=begunBy][value=team]').check();
	await page.locator('[name=outcome][value=unknown]').check();
	for (const section of await page.locator('[name="sections[]"]').all()) await section.fill(story);
	await page.locator('[name=sources]').fill('Het rapport https://example.com/rapport?a=1&b=2');
	await page.locator('summary').nth(0).click();
	await page.locator('[name="barriers[]"][value=silos]').check();
	await page.locator('[name=consent][value=nobody]').check();
	await page.locator('[name=anonymised]').check();
	await page.locator('[name=licence]').check();
}

const make = (page: Page) => page.locator('share-case button[type=submit]').click();
const summary = (page: Page) => page.locator('.share-summary li').allInnerTexts();

describe('the form to share a case', () => {
	test.each(['nl', 'en'] as const)('makes files in %s that pass the check', async (language) => {
		const root = await mkdtemp(path.join(tmpdir(), 'shared-'));
		await cp('content', path.join(root, 'content'), { recursive: true });
		await open(language, async (page) => {
			await fill(page);
			await make(page);
			expect(await summary(page)).toEqual([]);
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('share-result');
			const names = await page.locator('.share-files .path').allInnerTexts();
			expect(names).toEqual(
				['content/docs/en/cases/eco-oh-benches.mdx', 'content/docs/cases/eco-oh-benches.mdx'].slice(
					language === 'nl' ? 1 : 0,
				),
			);
			for (const [index, name] of names.entries()) {
				const article = page.locator('.share-files article').nth(index);
				const [download] = await Promise.all([
					page.waitForEvent('download'),
					article.locator('.download').click(),
				]);
				const text = await readFile(await download.path(), 'utf8');
				expect(download.suggestedFilename()).toBe('eco-oh-benches.mdx');
				expect(text).toBe(await article.locator('textarea').inputValue());
				await mkdir(path.dirname(path.join(root, name)), { recursive: true });
				await writeFile(path.join(root, name), text);
			}
			expect(await violationsOf(page, undefined, 'main')).toEqual([]);
		});
		const { problems, untranslated } = await checkContent(root);
		expect(problems).toEqual([]);
		expect(untranslated).toContain('content/docs/cases/eco-oh-benches.mdx');
		await rm(root, { recursive: true, force: true });
	});

	test.each([
		[
			'nl',
			'“Samenvatting” klopt nog niet. Schrijf een samenvatting van minstens 30 tekens.',
			'“Andere landen” klopt nog niet. Schrijf een land als twee hoofdletters, zoals BE.',
			'Kies een antwoord bij “Wie is herkenbaar in je verhaal?”.',
		],
		[
			'en',
			'“Summary” is not right. Write a summary of at least 30 characters.',
			'“Other countries” is not right. Write a country as two capitals, such as BE.',
			'Choose an answer to “Who can be recognised in your story?”.',
		],
	] as const)('says in %s what is wrong, and leads there', async (language, short, code, who) => {
		await open(language, async (page) => {
			await make(page);
			const all = await summary(page);
			expect(all).toContain(who);
			expect(all).toHaveLength(20);
			expect(await page.evaluate(() => document.activeElement?.className)).toBe('share-summary');
			expect(await page.locator('.share-result').isVisible()).toBe(false);

			await fill(page);
			await page.locator('#description').fill('Kort.');
			await page.locator('[name=otherCountries]').fill('Spanje');
			await make(page);
			expect(await summary(page)).toEqual([short, code]);
			expect(await page.locator('#description-error').innerText()).toBe(short);
			expect(await page.locator('#description').getAttribute('aria-invalid')).toBe('true');
			expect(await violationsOf(page, undefined, 'main')).toEqual([]);
			await page.locator('.share-summary button').first().press('Enter');
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('description');
		});
	});

	test.each(['consent', 'anonymised', 'licence'])('asks for an answer to “%s”', async (name) => {
		await open('nl', async (page) => {
			await fill(page);
			if (name === 'consent') {
				await page
					.locator('[name=consent]:checked')
					.evaluate((radio) => ((radio as HTMLInputElement).checked = false));
			} else await page.locator(`[name=${name}]`).uncheck();
			await make(page);
			expect(await summary(page)).toHaveLength(1);
			expect(await page.locator('.share-result').isVisible()).toBe(false);
		});
	});

	test('keeps a draft in this browser until it is erased', async () => {
		await open('nl', async (page) => {
			await fill(page);
			await page.locator('form [role=status]', { hasText: 'nergens anders' }).waitFor();
		});
		const context = await newContext();
		const page = await context.newPage();
		const address = at('/share-a-case/');
		await page.goto(address);
		await fill(page, 'Eén');
		await page.locator('[name="sections[]"]').nth(6).fill('Zeven');
		await page.goto(address);
		expect(await page.locator('[name=title]').inputValue()).toBe('Banken: als "dienst"');
		expect(await page.locator('[name="sections[]"]').nth(0).inputValue()).toBe('Eén');
		expect(await page.locator('[name="sections[]"]').nth(6).inputValue()).toBe('Zeven');
		expect(await page.locator('[name="barriers[]"]:checked').inputValue()).toBe('silos');
		expect(await page.locator('[name=licence]').isChecked()).toBe(true);
		// Besides whether the type of headings has come, which every page keeps in its own time.
		const keys = async () =>
			(await page.evaluate(() => Object.keys(localStorage))).filter(
				(key) => !key.startsWith('dns:type@'),
			);
		expect(await keys()).toEqual([`dns:share:v2@${hrefOf('/')}`]);

		page.on('dialog', (dialog) => void dialog.accept());
		await page.locator('.erase').click();
		expect(await keys()).toEqual([]);
		await page.goto(address);
		expect(await page.locator('[name=title]').inputValue()).toBe('');
		await context.close();
	});

	test('works without storage, and says so', async () => {
		const context = await newContext();
		await context.addInitScript(forbidden);
		const page = await context.newPage();
		await page.goto(at('/share-a-case/'));
		await fill(page);
		await page.locator('form [role=status]', { hasText: 'bewaart je ontwerp niet' }).waitFor();
		await make(page);
		expect(await page.locator('.share-result').isVisible()).toBe(true);
		await context.close();
	});

	test('opens GitHub and a mail filled in, as far as that fits', async () => {
		await open('nl', async (page) => {
			await fill(page, 'Kort.');
			await make(page);
			const text = await page.locator('.share-files textarea').inputValue();
			const github = page.locator('.share-files .github');
			const href = async () => new URL((await github.getAttribute('href'))!);
			expect((await href()).searchParams.get('value')).toBe(text);
			expect((await href()).searchParams.get('filename')).toMatch(
				/^content\/docs\/cases\/.*\.mdx$/,
			);
			expect(await page.locator('.mail').getAttribute('href')).toMatch(/^mailto:[^?]+\?subject=/);

			for (const section of await page.locator('[name="sections[]"]').all())
				await section.fill('Een lang verhaal. '.repeat(100));
			expect(await page.locator('.share-result').isVisible()).toBe(false);
			await make(page);
			expect((await href()).searchParams.get('value')).toBeNull();
			expect(await page.locator('article [role=status]').innerText()).toContain('te lang');
			expect(await page.locator('.mail-note').innerText()).toContain('bijlage');
		});
	});

	test('puts the name of who wants to be named in the file, and keeps it nowhere', async () => {
		await open('en', async (page) => {
			await fill(page);
			await make(page);
			const text = () => page.locator('.share-files textarea').first().inputValue();
			expect(await text()).not.toMatch(/^authors:/m);
			await page.getByLabel('Your name').fill('Ann {Peeters}: <b>');
			expect(await text()).toMatch(/^authors: \["Ann Peeters b"\]$/m);
			const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
			expect(kept).not.toContain('Peeters');
		});
	});

	test('asks for nothing that tells who fills it in', async () => {
		await open('en', async (page) => {
			const names = await page
				.locator('form [name]')
				.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('name')))]);
			expect(names).toEqual(
				'title description organisation sector countries[] otherCountries from to evidence circular begunBy outcome sections[] sources barriers[] levers[] rStrategies[] consent anonymised licence'.split(
					' ',
				),
			);
		});
	});

	test('gives an address to mail to without JavaScript', async () => {
		const context = await newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(at('/share-a-case/'));
		expect(await page.locator('share-case').isVisible()).toBe(false);
		expect(await page.locator('.share-no-js a').getAttribute('href')).toMatch(/^mailto:/);
		await context.close();
	});
});

describe('the state of the translations', () => {
	const pages = builtPages();
	const html = (file: string) => pages.find((page) => page.file === file)!.html;

	test.each(['status/index.html', 'en/status/index.html'])('is on %s, per language', (file) => {
		expect(html(file)).toMatch(/<h2 id="status-nl">[\s\S]*<h2 id="status-en">/);
		expect(html(file).match(/<p>\d+ (van de|of) \d+ /g)).toHaveLength(2);
	});

	test('agrees with the check', async () => {
		const { outdated, untranslated } = await checkContent('.');
		const noticed = pages.filter(({ html }) => html.includes('class="notice" role="note"'));
		expect(noticed).toHaveLength(outdated.length);
		expect(html('status/index.html').match(/<li>\s*<a [^>]*>[^<]*<\/a>\s*·/g) ?? []).toHaveLength(
			outdated.length + untranslated.length,
		);
	});
});
