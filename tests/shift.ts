import type { Page } from 'playwright-core';

/** How far things moved by themselves since the page began to load. */
export async function shiftOf(page: Page): Promise<number> {
	await page.waitForTimeout(500);
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						sum += (entry as unknown as { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(sum), 300);
			}),
	);
}
