/** How long someone stays before more is fetched than the page itself, in milliseconds. */
const patience = 2000;

/**
 * Fetches the type of headings and text (`styles/type.css`) when all else has long been there, for
 * the pages after this one: a first visit does not wait for it, and no letter changes while someone
 * reads. `first-paint.js` reads that it was fetched. Nothing is fetched for who asked their browser
 * to save data.
 *
 * @param base The path of the site, which is part of the name under which that is kept.
 */
export function fetchShippedType(base: string): void {
	const { dataset } = document.documentElement;
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if ('type' in dataset || connection?.saveData) return;
	const fetchIt = async () => {
		const faces = [...document.fonts].filter(({ family }) => !family.includes('stand-in'));
		const loaded = await Promise.allSettled(faces.map((face) => face.load()));
		if (loaded.some(({ status }) => status === 'rejected')) return;
		try {
			localStorage.setItem(`dns:type@${base}`, '1');
		} catch {
			// A browser that keeps nothing shows its own type.
		}
	};
	const later = () => setTimeout(() => void fetchIt(), patience);
	if (document.readyState === 'complete') later();
	else addEventListener('load', later);
}
