import type { Page } from 'playwright-core';

/** How many sheets of A4 a page takes on paper, in the format that its style asks for. */
export async function sheetsOf(page: Page): Promise<number> {
	const margin = { top: '10mm', bottom: '10mm', left: '12mm', right: '12mm' };
	const pdf = await page.pdf({ format: 'A4', margin, preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}
