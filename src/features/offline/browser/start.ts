import { workerFile } from '../names.ts';

/** How long someone stays before the worker is fetched, in milliseconds: a first visit goes before. */
const patience = 3000;

/** Whether this browser can keep pages, and may. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window;

/** Starts the worker of the site, when all else has long been there. It is made by the build alone. */
export function startWorker(): void {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (!import.meta.env.PROD || !canKeep() || connection?.saveData) return;
	const later = () => setTimeout(() => void registerWorker(), patience);
	if (document.readyState === 'complete') later();
	else addEventListener('load', later);
}

/** Has the worker keep the page that was open before there was one, with what it asked for. */
async function keepThisVisit(base: string) {
	const asked = performance.getEntriesByType('resource').map(({ name }) => name);
	const ours = asked.filter((name) => name.startsWith(new URL(base, location.href).href));
	for (const address of [location.pathname, ...ours]) await fetch(address).catch(() => undefined);
}

/** Starts it now; a browser that refuses shows the site as it always does. */
export async function registerWorker(): Promise<boolean> {
	const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
	const worker = navigator.serviceWorker;
	if (!worker.controller)
		worker.addEventListener('controllerchange', () => void keepThisVisit(base), { once: true });
	try {
		await worker.register(base + workerFile, { scope: base });
		return true;
	} catch {
		return false;
	}
}
