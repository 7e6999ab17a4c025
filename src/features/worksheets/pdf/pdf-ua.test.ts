import { beforeAll, describe, expect, test } from 'vitest';
import { readWorksheets } from '../testing/worksheets.ts';
import type { Worksheet } from '../worksheet.ts';
import { readStructure, type Structure } from '../testing/pdf-structure.ts';
import { renderPdf } from './pdf.ts';

/** Elements of the standard structure that a worksheet uses; any other would need a role map. */
const standard = 'Document Sect Div P H1 H2 H3 H4 L LI Lbl LBody Span Table TR TH TD Form'.split(
	' ',
);

const worksheets = (
	await Promise.all((['nl', 'en'] as const).map((language) => readWorksheets('.', language)))
).flat();

// The rules of PDF/UA-1 that a machine can check, as far as worksheets have what they are about.
describe('a worksheet, as PDF/UA wants it,', () => {
	const read = new Map<Worksheet, Structure>();
	const each = (check: (structure: Structure, worksheet: Worksheet) => void) =>
		read.forEach((structure, worksheet) => check(structure, worksheet));

	beforeAll(async () => {
		for (const one of worksheets) read.set(one, readStructure(await renderPdf(one)));
	}, 300_000);

	test('says so in its metadata, with its title', () => {
		expect(read.size).toBe(68);
		each(({ xmp }, { title, language }) => {
			expect(xmp).toContain('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"');
			expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
			expect(xmp).toContain(`<rdf:li xml:lang="x-default">${title}</rdf:li>`);
			expect(xmp).toContain(`<rdf:li>${language}</rdf:li>`);
		});
	});

	test('has metadata that is XML, whatever is in its title', async () => {
		const worksheet = { ...worksheets[0]!, title: 'Ik & <wij>' };
		const { xmp } = readStructure(await renderPdf(worksheet));
		expect(xmp).toContain('>Ik &amp; &lt;wij&gt;</rdf:li>');
	});

	test('is marked as tagged, shows its title and names its language', () => {
		each(({ root, get }, { language }) => {
			expect(get(root['/MarkInfo'])).toEqual({ '/Marked': true });
			expect(get(root['/ViewerPreferences'])).toEqual({ '/DisplayDocTitle': true });
			expect(root['/Lang']).toBe(`(${language})`);
		});
	});

	test('paints nothing outside of its structure, unless as an artifact', () => {
		each(({ pages }, { id }) => {
			expect(
				pages.flatMap(({ strays }) => strays),
				id,
			).toEqual([]);
		});
	});

	test('has all tagged content in its structure once, and finds the way back', () => {
		each(({ pages, elements, ownerOf }) => {
			const placed = elements.flatMap(({ id, content }) =>
				content.map(({ page, mcid }) => ({ id, page, mcid })),
			);
			const painted = pages.flatMap(({ id, mcids }) => mcids.map((mcid) => `${id} ${mcid}`));
			expect(placed.map(({ page, mcid }) => `${page} ${mcid}`).sort()).toEqual(painted.sort());
			for (const { id, page, mcid } of placed) expect(ownerOf(page, mcid)).toBe(id);
		});
	});

	test('uses standard elements only', () => {
		each(({ elements }) => {
			expect(elements.map(({ role }) => role).filter((role) => !standard.includes(role))).toEqual(
				[],
			);
		});
	});

	test('starts with its title and skips no level of heading', () => {
		each(({ elements }, { id }) => {
			const levels = elements
				.filter(({ role }) => /^H\d$/.test(role))
				.map(({ role }) => Number(role[1]));
			expect(levels[0]).toBe(1);
			levels.slice(1).forEach((level, at) => {
				expect(level, id).toBeGreaterThan(1);
				expect(level, id).toBeLessThanOrEqual(levels[at]! + 1);
			});
		});
	});

	test('has tables of equally long rows, and heads that say what they head', () => {
		each(({ elements }) => {
			for (const { below } of elements.filter(({ role }) => role === 'Table')) {
				expect(below.every(({ role }) => role === 'TR')).toBe(true);
				const lengths = below.map((row) => row.below.length);
				expect(new Set(lengths).size).toBe(1);
				for (const cell of below.flatMap((row) => row.below)) {
					if (cell.role === 'TH') expect(cell.scope).toMatch(/^\/(Column|Row)$/);
					else expect(cell.role).toBe('TD');
				}
			}
		});
	});

	test('has lists of items, each with a body', () => {
		each(({ elements }) => {
			for (const { below } of elements.filter(({ role }) => role === 'L')) {
				expect(below.every(({ role }) => role === 'LI')).toBe(true);
				for (const item of below) {
					const roles = item.below.map(({ role }) => role).join(' ');
					expect(roles).toMatch(/^(Lbl )?LBody$/);
				}
			}
		});
	});

	test('has every widget in a Form of its own, with its words, to be reached by tab', () => {
		each(({ pages, elements }) => {
			const forms = elements.filter(({ role }) => role === 'Form');
			const widgets = pages.flatMap((page) => page.widgets);
			expect(pages.every(({ tabs }) => tabs === '/S')).toBe(true);
			expect(forms.map(({ objects }) => objects)).toEqual(forms.map(() => [expect.any(Number)]));
			expect(widgets.map(({ id }) => id).sort()).toEqual(forms.map((one) => one.objects[0]).sort());
			for (const { id, owner, tooltip } of widgets) {
				expect(forms.find((one) => one.id === owner)?.objects).toEqual([id]);
				expect(tooltip).toMatch(/\S/);
			}
		});
	});

	test('carries its fonts, and the letters behind their glyphs', () => {
		each(({ fonts }) => {
			expect(fonts.length).toBeGreaterThan(2);
			for (const { embedded, readable } of fonts) {
				expect({ embedded, readable }).toEqual({ embedded: true, readable: true });
			}
		});
	});
});
