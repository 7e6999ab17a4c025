import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { worksheet } from './testing/arbitraries.ts';
import { renderDocx } from './docx/docx.ts';
import { inputsOf } from '../../method/worksheets/inputs.ts';
import { renderPdf } from './pdf/pdf.ts';

describe('any valid definition', () => {
	test('becomes a PDF and a DOCX, with any answers', async () => {
		await fc.assert(
			fc.asyncProperty(worksheet, fc.string({ maxLength: 400 }), async (one, answer) => {
				const inputs = inputsOf(one.sheet);
				expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
				const answers = Object.fromEntries(
					inputs.map(({ name, cell }) => [
						name,
						cell?.kind === 'choice' ? cell.options[0]!.id : cell?.kind === 'scale' ? '1' : answer,
					]),
				);
				for (const given of [{}, answers]) {
					expect((await renderPdf(one, given)).length).toBeGreaterThan(1000);
					expect((await renderDocx(one, given)).length).toBeGreaterThan(1000);
				}
			}),
			{ numRuns: 20, seed: 4 },
		);
	}, 300_000);
});
