import type { Doc, Element } from './doc.ts';
import type { Form } from './form.ts';
import type { Layout, Node, Placed, Shape, Words } from './placed.ts';

/** Draws a sheet that was laid out, page by page, with its structure, its form and bookmarks. */
export function drawLayout(doc: Doc, form: Form, { root }: Layout): void {
	const top = doc.struct(root.tag);
	doc.addStructure(top);
	const bookmarks = createBookmarks(doc);
	fill(root, top);
	top.end();

	function fill({ within }: Node, parent: Element): void {
		for (const one of within) {
			if ('tag' in one) {
				const { tag, scope, lang } = one;
				const made = doc.struct(tag, { ...(scope && { scope }), ...(lang && { lang }) });
				parent.add(made);
				fill(one, made);
				made.end();
			} else {
				goTo(one.page);
				put(one, parent);
			}
		}
	}

	function goTo(page: number): void {
		while (page >= doc.bufferedPageRange().count) doc.addPage();
		doc.switchToPage(page);
	}

	function put(placed: Placed, parent: Element): void {
		switch (placed.kind) {
			case 'text':
				parent.add(() => placed.words.forEach((words) => drawWords(doc, words)));
				return;
			case 'artifact':
				drawArtifact(doc, placed.type, placed.shapes);
				return;
			case 'widget':
				form.add(placed.widget, parent);
				return;
			case 'bookmark':
				bookmarks.add(placed);
		}
	}
}

/** Bookmarks, each below the last one of the level above it. */
function createBookmarks(doc: Doc) {
	const path = [doc.outline];
	return {
		add({ level, title, top, page }: Extract<Placed, { kind: 'bookmark' }>) {
			const options = { expanded: level < 3, top, pageNumber: page };
			path.length = level;
			path.push(path.at(-1)!.addItem(title, options));
		},
	};
}

function drawArtifact(doc: Doc, type: 'Layout' | 'Pagination' | 'Footer', shapes: Shape[]): void {
	// By hand, as PDFKit's `markContent` drops the subtype.
	if (type === 'Footer') doc.addContent('/Artifact << /Type /Pagination /Subtype /Footer >> BDC');
	else doc.markContent('Artifact', { type });
	doc.save();
	for (const shape of shapes) drawShape(doc, shape);
	doc.restore();
	if (type === 'Footer') doc.addContent('EMC');
	else doc.endMarkedContent();
}

function drawShape(doc: Doc, shape: Shape): void {
	if (shape.kind === 'words') return drawWords(doc, shape);
	if (shape.kind === 'fill') {
		doc.rect(shape.x, shape.y, shape.width, shape.height).fill(shape.colour);
		return;
	}
	if (shape.kind === 'path') return drawPath(doc, shape);
	doc.lineWidth(shape.pen).strokeColor(shape.colour);
	switch (shape.kind) {
		case 'frame': {
			const { x, y, width, height, radius } = shape;
			if (radius) doc.roundedRect(x, y, width, height, radius);
			else doc.rect(x, y, width, height);
			break;
		}
		case 'circle':
			doc.circle(shape.x, shape.y, shape.radius);
			break;
		case 'line':
			doc.moveTo(...shape.from).lineTo(...shape.to);
	}
	doc.stroke();
}

function drawPath(
	doc: Doc,
	{ path, x, y, scale, pen, cap = 'round', colour }: Extract<Shape, { kind: 'path' }>,
): void {
	doc.save().translate(x, y).scale(scale).path(path);
	if (pen === undefined) doc.fill(colour);
	else doc.lineWidth(pen).lineCap(cap).lineJoin('round').stroke(colour);
	doc.restore();
}

function drawWords(doc: Doc, { text, style, x, y, width, align }: Words): void {
	doc
		.font(style.font)
		.fontSize(style.size)
		.fillColor(style.colour)
		.text(text, x, y, {
			// A hair more than was measured, or the last word may fall to the next line.
			width: width + 0.01,
			lineGap: style.leading,
			...(align && { align }),
		});
}
