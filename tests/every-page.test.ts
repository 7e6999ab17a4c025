import { beforeAll, describe, expect, test } from 'vitest';
import { forShortLives } from '../scripts/test/browser.ts';
import { createProgress } from '../src/site/progress.ts';
import { answersOf, ask } from './ask.ts';
import { bringAxe, frameOnce, violationsIn, wcag } from './axe.ts';
import { browse } from './browse.ts';
import { builtPages } from './built.ts';
import { contrastOnce, rulesOfLooks, toJudge } from './contrast.ts';
import { markTight, tight } from './targets.ts';

// Nobody looks at what is painted here, so there is room for hardly any of it.
const { at, newContext } = browse([forShortLives, '--force-gpu-mem-available-mb=1']);

describe('every page in a browser', () => {
	const found = {
		axe: [] as string[],
		console: [] as string[],
		elsewhere: [] as string[],
		overflow: [] as string[],
		small: [] as string[],
		cookies: [] as string[],
	};

	beforeAll(async () => {
		const pages = builtPages();
		const progress = createProgress('Opening every page', pages.length);
		const queue = [...pages];
		const contrast = contrastOnce();
		const frame = frameOnce(`[${toJudge}]`);
		const only = { ...rulesOfLooks, 'target-size': `[${tight}]` };
		await Promise.all([look(), look()]);

		async function look() {
			const context = await newContext({ viewport: { width: 1280, height: 900 } });
			await bringAxe(context);
			const page = await context.newPage();
			let here = '';
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type()))
					found.console.push(`${here}: ${message.text()}`);
			});
			page.on('pageerror', (error) => found.console.push(`${here}: ${error.message}`));
			page.on('request', (request) => {
				const { origin, protocol } = new URL(request.url());
				if (protocol !== 'data:' && origin !== new URL(at('/')).origin)
					found.elsewhere.push(`${here}: ${request.url()}`);
			});
			for (let next = queue.shift(); next; next = queue.shift()) {
				here = next.file;
				await page.setViewportSize({ width: 1280, height: 900 });
				await page.emulateMedia({ colorScheme: 'light' });
				await page.goto(at(next.address));
				const [, , looks] = await answersOf(
					page,
					ask(layOutAll, undefined),
					ask(markTight, tight),
					contrast.marks,
				);
				const [, parts] = await answersOf(page, contrast.keep(contrast.fresh(looks)), frame.parts);
				const [light] = await answersOf(
					page,
					violationsIn({ runOnly: wcag, except: frame.known(parts), only }),
				);
				found.axe.push(...light.map((one) => `${here} (light): ${one}`));
				await page.emulateMedia({ colorScheme: 'dark' });
				const [darkLooks] = await answersOf(page, contrast.marks);
				const fresh = contrast.fresh(darkLooks);
				if (fresh.length > 0) {
					const [, dark] = await answersOf(page, contrast.keep(fresh), contrast.violations);
					found.axe.push(...dark.map((one) => `${here} (dark): ${one}`));
				}
				await page.setViewportSize({ width: 320, height: 700 });
				const [wide, small] = await answersOf(
					page,
					ask(() => document.documentElement.scrollWidth, undefined),
					ask(smallFields, undefined),
					ask(showNothing, undefined),
				);
				if (wide > 320) found.overflow.push(`${here}: ${wide} px`);
				found.small.push(...small.map((field) => `${here}: ${field}`));
				progress.tick(here);
			}
			for (const { name } of await context.cookies()) found.cookies.push(name);
			await context.close();
		}
	});

	test('has no accessibility violation that axe can see, in light and dark', () => {
		expect(found.axe).toEqual([]);
	});

	test('prints no error or warning, and breaks no content security policy', () => {
		expect(found.console).toEqual([]);
	});

	test('asks nothing of any other site, and sets no cookie', () => {
		expect([...found.elsewhere, ...found.cookies]).toEqual([]);
	});

	test('fits a window of 320 CSS pixels', () => {
		expect(found.overflow).toEqual([]);
	});

	test('has no field with such small type that a phone enlarges the page around it', () => {
		expect(found.small).toEqual([]);
	});
});

/** Lays out what is far below too, as a reader who comes there sees it: before, it has no real place. */
function layOutAll(): void {
	const style = new CSSStyleSheet();
	style.replaceSync('* { content-visibility: visible !important; }');
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
}

/** Ends the look at a page: it is not laid out once more for the size and colours of the next one. */
function showNothing(): void {
	const style = new CSSStyleSheet();
	style.replaceSync(':root { display: none !important; }');
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
}

/** The fields of which the type is smaller than 16 px, hidden ones too. */
function smallFields(): string[] {
	return [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
		.filter(({ type }) => !['radio', 'checkbox', 'range', 'file'].includes(type))
		.flatMap((field) => {
			const size = getComputedStyle(field).fontSize;
			return parseFloat(size) < 16 ? [`${field.outerHTML.slice(0, 80)} in ${size}`] : [];
		});
}
