import { describe, expect, test } from 'vitest';
import { changed, nl, smallContent } from './testing/small-content.ts';

const { check } = smallContent();

describe('checkContent', () => {
	test('names a citation that is not in the bibliography', async () => {
		expect(await check(changed(nl, '@edmondson-1999', '@edmonson-1999'))).toEqual([
			`${nl}:13:21
  ✖ “@edmonson-1999” is cited, but it is not in content/bibliography.json.
    Did you mean “edmondson-1999”?`,
		]);
	});

	test('names a section that is missing, and one that is not expected', async () => {
		expect(await check(changed(nl, '## Wat eronder ligt', '## Wat er onder ligt'))).toEqual([
			`${nl}:11:1
  ✖ The section “Wat eronder ligt” is missing.
    Is “Wat er onder ligt” meant? Write it as “## Wat eronder ligt”.`,
			`${nl}:15:1
  ✖ “Wat er onder ligt” is not a section of a page in barriers.
    Make it a “###” heading, or choose from Zo herken je het · Wat eronder ligt · Wat het erger maakt · De eerste stap, deze week · Vragen om te stellen.`,
		]);
	});

	test('asks for a description of an image', async () => {
		expect(
			await check({
				...changed(nl, 'Niemand is', '![](./walk.svg)\n\nNiemand is'),
				'content/docs/barriers/walk.svg':
					'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
			}),
		).toEqual([
			`${nl}:13:1
  ✖ The image “./walk.svg” has no description for someone who cannot see it.
    Write what it shows between the brackets: ![Two colleagues weigh a day of waste](…).`,
		]);
	});

	test('refuses a heading that skips a level', async () => {
		expect(await check(changed(nl, 'Niemand is', '#### Signalen\n\nNiemand is'))).toEqual([
			`${nl}:13:1
  ✖ “Signalen” skips a level: it is a level 4 under a level 2.
    Write it with ### instead of ####.`,
		]);
	});

	test('names a link to nothing, to another language and to no heading', async () => {
		const links = '[a](/barriers/silo/) [b](/en/barriers/silos/) [c](#sinals)\n\nNiemand is';
		expect(await check(changed(nl, 'Niemand is', links))).toEqual([
			`${nl}:13:1
  ✖ The link “/barriers/silo/” leads to a page that does not exist.
    Did you mean “/barriers/silos/”?`,
			`${nl}:13:22
  ✖ The link “/en/barriers/silos/” takes the reader to another language.
    Did you mean “/barriers/silos/”?`,
			`${nl}:13:47
  ✖ The link “#sinals” leads to a heading that does not exist on that page.
    Choose from _top, de-eerste-stap-deze-week, related, sources, vragen-om-te-stellen, wat-eronder-ligt, wat-het-erger-maakt, zo-herken-je-het.`,
		]);
	});

	test('knows the pages that no author writes', async () => {
		expect(await check(changed(nl, 'Niemand is', '[a](/scan/) [b](/map)\n\nNiemand is'))).toEqual([
			`${nl}:13:13
  ✖ The link “/map” misses the slash at its end.
    Write “/map/”.`,
		]);
	});
});
