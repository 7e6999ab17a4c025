/** A package as the lockfile has it. */
interface Locked {
	version?: string;
	license?: string;
	/** Only for some machines: what is installed differs, so its text does too. */
	optional?: boolean;
}

/** What the notices need from outside. */
export interface Installed {
	/** The text of a package's licence, by its folder in the lockfile; nothing if it has none. */
	licenceText: (folder: string) => string | undefined;
}

/**
 * The packages with which the site is built, from the lockfile, with the text of their licences. The
 * text depends on the lockfile alone, not on the machine.
 */
export function noticesOf(
	packages: Readonly<Record<string, Locked>>,
	{ licenceText }: Installed,
): string {
	const byText = new Map<string, string[]>();
	for (const [folder, { version = '', license = '', optional }] of Object.entries(packages)) {
		if (folder === '') continue;
		const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
		const text = (optional ? undefined : licenceText(folder))?.replace(/\r\n?/g, '\n').trim() ?? '';
		const line = `${name} ${version}${license && ` (${license})`}`;
		byText.set(text, [...(byText.get(text) ?? []), line]);
	}
	return [...byText]
		.map(([text, names]) => ({ text, names: [...new Set(names)].sort() }))
		.sort((a, b) => (a.names[0]! < b.names[0]! ? -1 : 1))
		.map(({ text, names }) => [names.join('\n'), text].filter(Boolean).join('\n\n'))
		.join(`\n\n${'-'.repeat(72)}\n\n`)
		.concat('\n');
}
