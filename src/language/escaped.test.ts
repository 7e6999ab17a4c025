import { describe, expect, test } from 'vitest';
import { escaped, xmlText } from './escaped.ts';

describe('escaped', () => {
	test('makes a text of what would be an element, a name or the end of an attribute', () => {
		expect(escaped('R&D <b> "x" &amp;')).toBe('R&amp;D &lt;b&gt; &quot;x&quot; &amp;amp;');
	});
});

describe('xmlText', () => {
	test('leaves out what XML forbids, and nothing else', () => {
		expect(xmlText('a\u0000\u0008\u000b\u001f\ufffe\ud800b')).toBe('ab');
		expect(xmlText('é\t\n\r<😀>\u0085\ufffd')).toBe('é\t\n\r&lt;😀&gt;\u0085\ufffd');
	});
});
