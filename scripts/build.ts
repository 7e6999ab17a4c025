/**
 * Builds the site into `dist/`. A build that fails leaves no `dist/`, so that nothing half-made
 * looks finished.
 *
 * Usage: node scripts/build.ts [folder]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';

const folder = process.argv[2] ?? 'dist';

await rm(folder, { recursive: true, force: true });
const astro = spawn('astro', ['build', '--outDir', folder], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
	env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
const [code] = (await once(astro, 'exit')) as [number | null];
if (code !== 0) {
	await rm(folder, { recursive: true, force: true });
	console.error('\nThe build failed, so there is no site. What is wrong stands above.');
	process.exitCode = 1;
}
