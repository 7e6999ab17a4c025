/** Gives someone a file that was made here. Nothing is sent anywhere. */
export function download(name: string, content: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// Some browsers read the file only after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A text as a file can hold it. */
export function json(text: string): Blob {
	return new Blob([text], { type: 'application/json' });
}
