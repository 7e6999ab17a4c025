import { expect, test } from 'vitest';
import { wrongPlace } from './place.ts';

test.each(['/home/ann/methodology', '/Users/Zoë/my work (2)/methodology', 'C:\\été & co\\it%20'])(
	'the project can be in %s',
	(folder) => {
		expect(wrongPlace(folder)).toBeUndefined();
	},
);

test.each(['/home/ann/C#/methodology', '/home/ann/what?/methodology'])(
	'the project cannot be in %s, which is said',
	(folder) => {
		expect(wrongPlace(folder)).toContain(folder);
		expect(wrongPlace(folder)).toMatch(/“[#?]” in its path/);
	},
);
