/**
 * Serves the built site on this machine, as a static host would.
 *
 * Usage: node scripts/serve.ts [folder]
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { siteConfig } from '../site.config.ts';
import { serveSite } from './serve/server.ts';

const folder = process.argv[2] ?? 'dist';
if (existsSync(path.join(folder, 'index.html'))) {
	const { url } = await serveSite(folder, Number(process.env['PORT'] ?? 4321), siteConfig.base);
	console.log(`\nThe site is at ${url} (stop it with Ctrl-C).`);
} else {
	console.error(`There is no site in “${folder}”. Run npm run build first.`);
	process.exitCode = 1;
}
