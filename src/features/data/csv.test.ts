import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('csvOf quotes what would break a row, and marks the text as UTF-8', () => {
	expect(
		csvOf([
			['a', 'b, "c"\nd'],
			['é', ''],
		]),
	).toBe('\uFEFFa,"b, ""c""\nd"\r\né,\r\n');
});

test.each(['=1+1', '+32', '-5', '@x'])('csvOf keeps a spreadsheet from running “%s”', (text) => {
	expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
});
