import type { Page } from 'playwright-core';

/** What a browser of which the storage is full does. A page runs it, so it stands alone. */
export function full(): void {
	Storage.prototype.setItem = () => {
		throw new DOMException('No', 'QuotaExceededError');
	};
}

/** What a browser that lets no site keep anything does. A page runs it, so it stands alone. */
export function forbidden(): void {
	Object.defineProperty(window, 'localStorage', {
		get: () => {
			throw new DOMException('No', 'SecurityError');
		},
	});
}

/** Leaves a page; says whether it asked before it let go. */
export async function asksBefore(page: Page, leave: () => Promise<unknown>) {
	let asked = false;
	page.on('dialog', (dialog) => {
		asked = dialog.type() === 'beforeunload';
		void dialog.accept();
	});
	await leave();
	return asked;
}
