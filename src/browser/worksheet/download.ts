/** Gives someone a text as a file. Nothing is sent anywhere. */
export function download(name: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	link.download = name;
	link.click();
	// Some browsers read the file only after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
