import { describe, expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import type { Section } from './format.ts';

const sections: Section[] = [
	['Doel', 'doel', 'Niets hierover. Een bondgenoot deelt je zorg!'],
	['Verloop', 'verloop', 'Bereid een bondgenotengesprek met je collega’s voor.'],
];
const excerpt = (...stems: string[]) =>
	excerptOf('Een samenvatting.', sections, new Set(stems), 'nl');
const markedIn = (...stems: string[]) =>
	excerpt(...stems)
		.pieces.filter(([, isMarked]) => isMarked)
		.map(([text]) => text);

describe('excerptOf', () => {
	test('takes the sentence in which most was found, with its section', () => {
		expect(excerpt('bondgenot', 'collega')).toMatchObject({
			heading: 'Verloop',
			anchor: 'verloop',
		});
	});

	test('marks inflections and compounds, and nothing else', () => {
		expect(markedIn('collega', 'gesprek')).toEqual(['bondgenotengesprek', 'collega’s']);
	});

	test('shows the summary when nothing stands in the text', () => {
		expect(
			excerpt('lastpak')
				.pieces.map(([text]) => text)
				.join(''),
		).toBe('Een samenvatting.');
	});

	test('cuts a long sentence around what was found', () => {
		const long = `${'woord '.repeat(60)}baas ${'woord '.repeat(60)}`.trim();
		const { pieces } = excerptOf('', [['Kop', 'kop', long]], new Set(['bas']), 'nl');
		const text = pieces.map(([piece]) => piece).join('');
		expect(text.length).toBeLessThan(200);
		expect(text).toMatch(/^… .*baas.* …$/);
	});
});
