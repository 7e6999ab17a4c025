import type { Feature } from '../feature.ts';

/** Worksheets to fill in on the page, and to download one by one or together. */
export const worksheets: Feature = {
	data: { 'worksheets/[worksheet].json': 'worksheet.json.ts' },
	files: { 'downloads/[name]': 'downloads.file.ts' },
	slots: { above: 'Downloads.astro', below: 'PageForm.astro' },
	routeData: 'route-data.ts',
};
