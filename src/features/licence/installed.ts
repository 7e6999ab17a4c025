import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { noticesOf } from './notices.ts';

/** The notices of everything in the lockfile of a project. */
export function noticesIn(root: string): string {
	const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
		packages: Parameters<typeof noticesOf>[0];
	};
	return noticesOf(lock.packages, {
		licenceText(folder) {
			const place = path.join(root, folder);
			if (!existsSync(place)) return undefined;
			const [file] = readdirSync(place, { withFileTypes: true })
				.filter((one) => one.isFile() && /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(one.name))
				.map(({ name }) => name)
				.sort();
			return file && readFileSync(path.join(place, file), 'utf8');
		},
	});
}
