/** Keeps the screen on while the page is looked at, where the browser allows it. */
export function keepWakeful(): { release(): void } {
	let lock: WakeLockSentinel | undefined;
	let isWanted = true;

	const ask = async () => {
		if (!isWanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (!isWanted) await lock.release();
		} catch {
			// A battery that runs low may refuse: the screen then goes dark, and the clock still runs.
		}
	};
	const again = () => void ask();
	// A browser lets go of the screen when the page is out of sight.
	document.addEventListener('visibilitychange', again);
	void ask();

	return {
		release() {
			isWanted = false;
			document.removeEventListener('visibilitychange', again);
			void lock?.release();
		},
	};
}
