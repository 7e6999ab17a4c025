import type { Answers } from '../../../method/worksheets/inputs.ts';
import { isWide } from '../layout.ts';
import type { Worksheet } from '../worksheet.ts';
import { placeFooters } from '../../../site/paper/footers.ts';
import type { Metrics } from '../../../site/paper/metrics.ts';
import { createPaper } from '../../../site/paper/paper.ts';
import { placeParts } from './parts.ts';
import type { Layout, Node } from '../../../site/paper/placed.ts';
import { placeTop } from './top.ts';

/**
 * Puts everything on a sheet in its place, with as much room to write as the pages it needs give.
 * Nothing is drawn: only texts are measured.
 */
export function layOutSheet(worksheet: Worksheet, answers: Answers, metrics: Metrics): Layout {
	const at = (density: number) => layOutAt(worksheet, answers, metrics, density);
	const normal = at(1);
	if (isFull(normal)) return normal;
	const dense = [0.8, 0.72].map(at).find(({ pages }) => pages < normal.pages);
	if (dense) return dense;
	return [1.35, 1.15].map(at).find(({ pages }) => pages === normal.pages) ?? normal;
}

/** Whether the last page is used well, so that neither less nor more room would help. */
function isFull({ end, height }: Layout): boolean {
	return end > height * 0.65;
}

function layOutAt(
	worksheet: Worksheet,
	answers: Answers,
	metrics: Metrics,
	density: number,
): Layout {
	const landscape = isWide(worksheet.sheet);
	const paper = createPaper(metrics, answers, { landscape, density });
	const root: Node = { tag: 'Document', within: [] };
	placeTop(paper, root, worksheet);
	placeParts(paper, root, worksheet);
	const { page, y: end, size } = paper;
	placeFooters(paper, root, worksheet);
	return { ...size, pages: page + 1, end, root };
}
