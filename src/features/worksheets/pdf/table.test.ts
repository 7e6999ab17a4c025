import { beforeAll, describe, expect, test } from 'vitest';
import { readWorksheets } from '../testing/worksheets.ts';
import { readStructure, type Structure, type StructureElement } from '../testing/pdf-structure.ts';
import { renderPdf } from './pdf.ts';

const long = ['barrier-scan', 'stakeholder-map'];

/** How many rows of a table are on each page that it is on. */
function rowsPerPage({ pages }: Structure, table: StructureElement): number[] {
	const [, ...rows] = table.below;
	const onPage = pages.map(({ widgets }) => new Set(widgets.map(({ id }) => id)));
	const pageOf = (row: StructureElement) =>
		onPage.findIndex((widgets) => widgetsIn(row).some((id) => widgets.has(id)));
	return [...Map.groupBy(rows, pageOf).values()].map(({ length }) => length);
}

function widgetsIn({ objects, below }: StructureElement): number[] {
	return [...objects, ...below.flatMap(widgetsIn)];
}

describe('drawTables', () => {
	const read: Structure[] = [];

	beforeAll(async () => {
		const worksheets = [...(await readWorksheets('.', 'nl')), ...(await readWorksheets('.', 'en'))];
		for (const one of worksheets.filter(({ id }) => long.includes(id))) {
			read.push(readStructure(await renderPdf(one)));
		}
	}, 60_000);

	test('leaves no row of a long table alone on a page', () => {
		const counts = read.flatMap((one) =>
			one.elements.filter(({ role }) => role === 'Table').map((table) => rowsPerPage(one, table)),
		);
		expect(counts.filter(({ length }) => length > 1).length).toBeGreaterThan(0);
		expect(counts.flat().filter((count) => count < 2)).toEqual([]);
	});
});
