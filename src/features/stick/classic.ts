import path from 'node:path';
import { rolldown } from 'rolldown';

/**
 * A module script of the built site as one that needs no other: browsers refuse modules from a
 * folder. What it makes for elsewhere, such as a calendar, names the site and not the folder.
 *
 * @param file Path of the module.
 * @param site Address of the site, with its origin.
 */
export async function classicScript(file: string, site: URL): Promise<string> {
	const bundle = await rolldown({
		input: path.resolve(file),
		transform: {
			define: {
				'location.origin': JSON.stringify(site.origin),
				'location.hostname': JSON.stringify(site.hostname),
			},
		},
	});
	const { output } = await bundle.generate({
		format: 'iife',
		name: 'page',
		codeSplitting: false,
		minify: true,
	});
	await bundle.close();
	return output[0].code;
}
