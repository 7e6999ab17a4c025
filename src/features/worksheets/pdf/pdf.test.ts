import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readWorksheets } from '../testing/worksheets.ts';
import { inputsOf } from '../../../method/worksheets/inputs.ts';
import type { Worksheet } from '../worksheet.ts';
import { renderPdf } from './pdf.ts';

/** What a reader of a PDF finds in it. */
interface Found {
	title: unknown;
	language: unknown;
	tagged: unknown;
	showsTitle: unknown;
	bookmarks: string[];
	/** Names of the fields, in alphabetical order. */
	names: string[];
	/** Tooltips of the widgets, by the name of the field. */
	tooltips: Map<string, string[]>;
	/** Roles of all structure elements, in reading order. */
	roles: string[];
	/** How many widgets are in the structure, and how many there are. */
	widgets: { inStructure: number; all: number };
}

interface Node {
	role?: string;
	type?: string;
	id?: string;
	children?: Node[];
}

async function read(bytes: Uint8Array): Promise<Found> {
	const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
	const pdf = await task.promise;
	const { info } = await pdf.getMetadata();
	const { Title, Language } = info as Record<string, unknown>;
	const found: Found = {
		title: Title,
		language: Language,
		tagged: entry(await pdf.getMarkInfo(), 'Marked'),
		showsTitle: entry(await pdf.getViewerPreferences(), 'DisplayDocTitle'),
		bookmarks: titlesOf((await pdf.getOutline()) ?? []),
		names: [],
		tooltips: new Map(),
		roles: [],
		widgets: { inStructure: 0, all: 0 },
	};
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const placed = new Set<string>();
		walk(await page.getStructTree(), (node) => {
			if (node.role) found.roles.push(node.role);
			if (node.type === 'annotation') placed.add(node.id!);
		});
		for (const widget of await page.getAnnotations()) {
			const name = widget.fieldName as string;
			found.tooltips.set(name, [...(found.tooltips.get(name) ?? []), widget.alternativeText]);
			found.widgets.all++;
			if (placed.has(`pdfjs_internal_id_${widget.id}`)) found.widgets.inStructure++;
		}
	}
	found.names = [...found.tooltips.keys()].sort();
	await task.destroy();
	return found;
}

/** A value that PDF.js keeps in a map, or in an object as its types say. */
function entry(values: unknown, key: string): unknown {
	return values instanceof Map ? values.get(key) : (values as Record<string, unknown>)?.[key];
}

function titlesOf(items: { title: string; items: any[] }[]): string[] {
	return items.flatMap(({ title, items: below }) => [title, ...titlesOf(below)]);
}

function walk(node: Node | null, see: (node: Node) => void): void {
	if (!node) return;
	see(node);
	for (const child of node.children ?? []) walk(child, see);
}

const worksheets = (
	await Promise.all((['nl', 'en'] as const).map((language) => readWorksheets('.', language)))
).flat();

describe('renderPdf', () => {
	const found = new Map<Worksheet, Found>();

	beforeAll(async () => {
		for (const one of worksheets) found.set(one, await read(await renderPdf(one)));
	}, 300_000);

	const each = (check: (found: Found, worksheet: Worksheet) => unknown) =>
		[...found].flatMap(([worksheet, one]) => check(one, worksheet) ?? []);

	test('is tried on all worksheets in both languages', () => {
		expect(found.size).toBe(68);
	});

	test('carries the title, shows it, and says its language', () => {
		each(({ title, language, tagged, showsTitle }, worksheet) =>
			expect({ title, language, tagged, showsTitle }).toEqual({
				title: worksheet.title,
				language: worksheet.language,
				tagged: true,
				showsTitle: true,
			}),
		);
	});

	test('has a field for every input of the definition, and no other', () => {
		each(({ names }, { sheet }) =>
			expect(names).toEqual([...new Set(inputsOf(sheet).map(({ name }) => name))].sort()),
		);
	});

	test('gives every widget its label as tooltip', () => {
		each(({ tooltips }, { sheet }) => {
			for (const { name, label } of inputsOf(sheet)) {
				for (const tooltip of tooltips.get(name)!) {
					expect(tooltip === label || tooltip.startsWith(`${label}: `), tooltip).toBe(true);
				}
			}
		});
	});

	test('puts every widget into the structure, in a Form element of its own', () => {
		each(({ widgets, roles }) => {
			expect(widgets.inStructure).toBe(widgets.all);
			expect(roles.filter((role) => role === 'Form')).toHaveLength(widgets.all);
		});
	});

	test('has one title, and bookmarks for all parts and fields', () => {
		each(({ roles, bookmarks }, { title, sheet }) => {
			expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
			expect(bookmarks).toEqual([
				title,
				...sheet.parts.flatMap((part) => [
					...(part.title ? [part.title] : []),
					...part.fields.map(({ label }) => label),
				]),
			]);
		});
	});

	test('marks the heads of tables', () => {
		const { roles } = [...found].find(([{ id }]) => id === 'energy-check')![1];
		expect(roles.filter((role) => role === 'Table')).toHaveLength(1);
		// Four columns, and a row for energy, support, safety and meaning.
		expect(roles.filter((role) => role === 'TH')).toHaveLength(4 + 4);
	});

	test('follows the structure with the tab key on every page', async () => {
		const text = Buffer.from(await renderPdf(worksheets[0]!)).toString('latin1');
		const pages = text.match(/\/Type \/Page\n/g)!.length;
		expect(text.match(/\/Tabs \/S/g)).toHaveLength(pages);
	});

	test('gives the same bytes at another moment', async () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		try {
			vi.setSystemTime('2031-05-06T07:08:09Z');
			const first = await renderPdf(worksheets[0]!);
			vi.setSystemTime('2042-12-31T23:59:59Z');
			const second = await renderPdf(worksheets[0]!);
			expect(Buffer.compare(first, second)).toBe(0);
		} finally {
			vi.useRealTimers();
		}
	});

	test('carries answers, also in rows that paper does not have', async () => {
		const worksheet = worksheets.find(({ id }) => id === 'force-field')!;
		const bytes = await renderPdf(worksheet, {
			change: 'Vanaf mei',
			'forces-for.9.weight': '4',
		});
		const task = getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS });
		const fields = await (await task.promise).getFieldObjects();
		const valuesOf = (name: string) =>
			(entry(fields, name) as { value: unknown }[]).map(({ value }) => value);
		expect(valuesOf('change')).toEqual(['Vanaf mei']);
		expect(valuesOf('forces-for.9.weight')).toContain('4');
		await task.destroy();
	});
});

/** What a page draws for the field of that name: the size of its letters, and where its lines stand. */
async function drawnIn(bytes: Uint8Array, name: string) {
	const task = getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS });
	const page = await (await task.promise).getPage(1);
	const widget = (await page.getAnnotations()).find(({ fieldName }) => fieldName === name)!;
	await task.destroy();
	return widget;
}

describe('a box for text', () => {
	const worksheet = worksheets.find(
		({ id, language }) => id === 'force-field' && language === 'nl',
	)!;
	const planner = worksheets.find(({ id }) => id === 'experiment-card')!;

	test('lets what is typed get smaller until it fits, and hides its rules behind it', async () => {
		const { multiLine, defaultAppearanceData, backgroundColor, maxLen } = await drawnIn(
			await renderPdf(worksheet),
			'change',
		);
		expect(multiLine).toBe(true);
		expect(defaultAppearanceData.fontSize).toBe(0);
		expect([...backgroundColor]).toEqual([255, 255, 255]);
		expect(maxLen ?? 0).toBe(0);
	});

	test('keeps its size and stops at its edge where a date or a number is asked', async () => {
		const briefs = worksheets.flatMap(({ sheet }) =>
			inputsOf(sheet).filter(({ kind }) => kind === 'date' || kind === 'number'),
		);
		expect(briefs.length).toBeGreaterThan(0);
		const task = getDocument({
			data: await renderPdf(planner),
			verbosity: VerbosityLevel.ERRORS,
		});
		const pdf = await task.promise;
		const kinds = new Map(inputsOf(planner.sheet).map(({ name, kind }) => [name, kind]));
		let seen = 0;
		for (let number = 1; number <= pdf.numPages; number++) {
			for (const widget of await (await pdf.getPage(number)).getAnnotations()) {
				const kind = kinds.get(widget.fieldName);
				if (kind !== 'date' && kind !== 'number') continue;
				seen++;
				expect(widget.doNotScroll).toBe(true);
				expect(widget.multiLine).toBe(false);
			}
		}
		await task.destroy();
		expect(seen).toBeGreaterThan(0);
	});
});

describe('on paper of another size', () => {
	test('loses nothing where a sheet of A4 is printed on Letter', async () => {
		const lost: string[] = [];
		for (const worksheet of worksheets) {
			const task = getDocument({
				data: await renderPdf(worksheet),
				verbosity: VerbosityLevel.ERRORS,
			});
			const pdf = await task.promise;
			for (let number = 1; number <= pdf.numPages; number++) {
				const page = await pdf.getPage(number);
				const [, , width = 0, height = 0] = page.view;
				// Letter is 612 by 792 points, laid over the middle of the sheet; printers leave 12 blank.
				const wide = width > height;
				const [x, y] = wide ? [(width - 792) / 2, 0] : [0, (height - 792) / 2];
				for (const item of (await page.getTextContent()).items) {
					if (!('transform' in item) || !item.str.trim()) continue;
					const [left, bottom] = item.transform.slice(4) as [number, number];
					const inside =
						left >= x + 12 &&
						left + item.width <= width - x - 12 &&
						bottom - 2 >= y + 12 &&
						bottom + item.height <= height - y - 12;
					if (!inside) lost.push(`${worksheet.id} ${number}: ${item.str}`);
				}
			}
			await task.destroy();
		}
		expect(lost).toEqual([]);
	}, 120_000);
});
