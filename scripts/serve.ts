/**
 * Serves the built site on this machine, as a static host would.
 *
 * Usage: node scripts/serve.ts [folder]
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { siteConfig } from '../site.config.ts';
import { portOf } from './serve/port.ts';
import { serveSite } from './serve/server.ts';

const folder = process.argv[2] ?? 'dist';
try {
	if (!existsSync(path.join(folder, 'index.html'))) {
		throw new Error(`There is no site in “${folder}”. Run npm run build first.`);
	}
	const port = portOf(process.env['PORT'], 4321);
	const { url } = await serveSite(folder, port, siteConfig.base);
	console.log(`\nThe site is at ${url} (stop it with Ctrl-C).`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
