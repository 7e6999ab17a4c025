import { expect, test } from 'vitest';
import { documentOf } from './record.ts';

const document = (changes: Partial<Parameters<typeof documentOf>[0]>) =>
	documentOf({
		language: 'nl',
		html: '<h1>R&amp;D</h1><p>Tekst.</p>',
		title: 'R&D <nu>',
		hidden: { t: [], o: ['een', 'een', 'twee'] },
		filters: { kind: ['levers'], phase: [] },
		...changes,
	});

test('what is typed in a title stays text in the document that is indexed', () => {
	expect(document({})).toContain('<p data-pagefind-meta="title">R&amp;D &lt;nu&gt;</p>');
});

test('a page is known by its words once, and by nothing that it has no words for', () => {
	const html = document({});
	expect(html).toContain('<p data-pagefind-meta="o">een twee</p>');
	expect(html).not.toContain('data-pagefind-meta="t"');
	expect(html).not.toContain('data-pagefind-meta="lead"');
	expect(html.match(/data-pagefind-filter="[^"]*"/g)).toEqual(['data-pagefind-filter="kind"']);
});

test('an address in a text is not searched, and a term does not stick to what it means', () => {
	const html = document({
		html: '<dl><dt>Bron</dt><dd>Zie https://x.example/lang/ hier.</dd></dl>',
	});
	expect(html).toContain('<dt>Bron</dt> <dd>Zie  hier.</dd>');
});
