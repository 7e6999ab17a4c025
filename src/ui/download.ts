import { make } from './dom.ts';

/** Gives someone a file that was made here. Nothing is sent anywhere. */
export function download(name: string, content: Blob): void {
	const link = make('a', { href: URL.createObjectURL(content), download: name, hidden: true });
	// Some browsers follow only a link that is on the page, and read the file after the click.
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A text as a file can hold it: `textFile(csv, 'text/csv')`. */
export function textFile(text: string, type: string): Blob {
	return new Blob([text], { type: `${type};charset=utf-8` });
}
