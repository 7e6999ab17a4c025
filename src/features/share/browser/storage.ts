/** Keeps a text in this browser. Says whether that worked: storage may be full or turned off. */
export function keep(key: string, text: string): boolean {
	try {
		localStorage.setItem(key, text);
		return true;
	} catch {
		return false;
	}
}

/** The text that was kept, if there is one and it can be read. */
export function kept(key: string): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Forgets a text. */
export function forget(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// What cannot be read was not kept either.
	}
}
