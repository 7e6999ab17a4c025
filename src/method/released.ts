/** The list of the addresses that the last version had, from the root of the project. */
export const releasedAddresses = 'docs/addresses.txt';

/** The ids of pages in such a list, without their language. */
export function parseAddresses(text: string): string[] {
	return text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Such a list of ids. */
export function formatAddresses(ids: Iterable<string>, version: string): string {
	return [
		`# The pages of version ${version}: npm run addresses writes this when a version comes out.`,
		...[...new Set(ids)].filter((id) => id !== '').sort(),
		'',
	].join('\n');
}
