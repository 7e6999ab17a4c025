import { expect, test } from 'vitest';
import { noNodeForBrowsers } from './no-node.ts';

const { resolveId } = noNodeForBrowsers('/project') as unknown as {
	resolveId: (id: string, importer?: string) => unknown;
};

test.each(['node:fs', 'zlib'])('stops a script for browsers that asks for %s', (id) => {
	expect(() => resolveId(id, '/project/src/site/paper/zip.ts')).toThrow(
		`src/site/paper/zip.ts imports “${id}”, which no browser has`,
	);
});

test.each(['./fs.ts', 'fflate'])('lets %s pass', (id) => {
	expect(resolveId(id, '/project/src/a.ts')).toBeUndefined();
});
