import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
	test('puts quotes where a cell needs them', () => {
		expect(
			toCsv(
				[
					['a', 'b;c', 'd"e'],
					['f\ng', '', 'h'],
				],
				';',
			),
		).toBe('\uFEFFa;"b;c";"d""e"\r\n"f\ng";;h\r\n');
	});

	test.each([
		'=HYPERLINK("https://evil.example";"klik")',
		'+1',
		'-1',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		' =1',
		'\u200B=1',
		'＝1',
	])('has no cell that a spreadsheet runs: %j', (text) => {
		const [, cell] = /^\uFEFF"?(.*?)"?;x\r\n$/su.exec(toCsv([[text, 'x']], ';'))!;
		expect(cell).toMatch(/^'/);
		expect(cell!.replaceAll('""', '"')).toBe(`'${text}`);
	});

	test('leaves ordinary cells and dates as they are', () => {
		expect(toCsv([['2026-10-06', 'Stap 2: Bootcamp', 'a = b']], ',')).toBe(
			'\uFEFF2026-10-06,Stap 2: Bootcamp,a = b\r\n',
		);
	});
});
