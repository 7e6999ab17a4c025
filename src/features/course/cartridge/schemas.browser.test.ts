import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folder } from '../../../../tests/built.ts';

/**
 * Where the schemas of the standard are, with xmllint to read them: 1EdTech does not allow others to
 * pass them on, so they are not here. Moodle has those of Common Cartridge in `backup/cc/`, TAO those
 * of QTI in `qtism/data/storage/xml/schemes/`.
 */
const schemas = process.env['SCHOOL_SCHEMAS'];

/** The schema of each file of a package, by the name of the file. */
const kinds: readonly [file: RegExp, schema: string][] = [
	[/^course-moodle.*imsmanifest\.xml$/, 'ccv1p1_imscp_v1p2_v1p0.xsd'],
	[/^course-moodle.*\/quizzes\/[^/]+\.xml$/, 'ccv1p1_qtiasiv1p2p1_v1p0.xsd'],
	[/^course-moodle.*\/links\/[^/]+\.xml$/, 'ccv1p1_imswl_v1p1.xsd'],
	[/^questions.*\/(items|tests)\/[^/]+\.xml$/, 'imsqti_v2p1.xsd'],
];

test.skipIf(!schemas)('the files for schools are valid by the schemas of the standard', () => {
	const place = mkdtempSync(path.join(tmpdir(), 'school-'));
	const unpacked = globSync('course/files/*.{imscc,zip}', { cwd: folder }).flatMap((name) =>
		Object.entries(unzipSync(readFileSync(path.join(folder, name))))
			.filter(([entry]) => entry.endsWith('.xml'))
			.map(([entry, bytes]) => {
				const file = `${path.basename(name)}/${entry}`;
				mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
				writeFileSync(path.join(place, file), bytes);
				return file;
			}),
	);
	for (const [pattern, name] of kinds) {
		const [schema] = globSync(`**/${name}`, { cwd: schemas! });
		expect(schema, `${name} below ${schemas}`).toBeDefined();
		const files = unpacked.filter((file) => pattern.test(file));
		expect(files.length, String(pattern)).toBeGreaterThan(1);
		const { status, stderr } = spawnSync(
			'xmllint',
			['--noout', '--nonet', '--schema', path.join(schemas!, schema!), ...files],
			{ cwd: place, encoding: 'utf8' },
		);
		expect(stderr.split('\n').filter((line) => line && !line.endsWith(' validates'))).toEqual([]);
		expect(status).toBe(0);
	}
	rmSync(place, { recursive: true });
});
