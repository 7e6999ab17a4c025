/**
 * Builds the site into `dist/`. A build that fails leaves no `dist/`, and none leaves half of one.
 *
 * Usage: node scripts/build.ts [folder]
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { siteConfig } from '../site.config.ts';
import { buildSite } from './build/site.ts';

const astro = path.dirname(createRequire(import.meta.url).resolve('astro/package.json'));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

process.exitCode = await buildSite({
	root: process.cwd(),
	folder: process.argv[2] ?? 'dist',
	base: siteConfig.base,
	program: [path.join(astro, 'bin/astro.mjs'), 'build', '--outDir'],
});
