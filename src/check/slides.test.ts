import { describe, expect, test } from 'vitest';
import { smallContent } from './testing/small-content.ts';
import { changedStep, sessionFile, smallStep } from './testing/small-session.ts';

const { check } = smallContent();
const long = 'Kijk en vertel wat je ziet en hoort en denkt en '.repeat(20);

describe('the slides of a session', () => {
	const asked = 'nl: Hoe kom je hier?';

	test('take a text of many sentences', async () => {
		const text = 'Kijk rond en vertel wat je ziet, hoort en denkt. '.repeat(20).trim();
		expect(await check(changedStep(sessionFile, asked, `nl: "${text}"`))).toEqual([]);
	});

	test('take no sentence that is longer than one slide', async () => {
		expect(await check(changedStep(sessionFile, asked, `nl: "${long.trim()}."`))).toEqual([
			`${sessionFile}:17:15
  ✖ “Kijk en vertel wat je ziet en hoort en d …” is too long for a slide, and holds no sentence that ends before.
    Make two sentences of it, so that the second can go to a next slide.`,
		]);
	});

	test('take no title of more than two lines', async () => {
		const files = changedStep(sessionFile, 'nl: Ronde,', `nl: ${long.slice(0, 140).trim()},`);
		expect(await check(files)).toEqual([
			`${sessionFile}:14:18
  ✖ “Kijk en vertel wat je ziet en hoort en d …” takes more than two lines as the title of a slide.
    Make it shorter. What it leaves out can stand in “do:” or in the summary.`,
		]);
	});

	test('are there', async () => {
		expect(await check(smallStep)).toEqual([]);
	});
});
