/**
 * Why nothing can be built in a folder, in one sentence; nothing when it can. Vite reads what stands
 * behind these signs in the name of a file as something else than its name.
 */
export function wrongPlace(folder: string): string | undefined {
	const [sign] = /[#?]/.exec(folder) ?? [];
	return (
		sign &&
		`The project cannot be in a folder with “${sign}” in its path (${folder}), because Vite does not find files there: give the folder another name.`
	);
}
