import type { Doc, Element } from './paper.ts';
import { winAnsi } from './win-ansi.ts';

/** A place on the page, from the top left. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What every widget has: its full name, its words for a screen reader, its place. */
export interface Widget {
	name: string;
	label: string;
	box: Box;
	/** The element of the structure that the widget belongs in. */
	parent: Element;
	value?: string | undefined;
	/** Size of what is typed. */
	size?: number;
}

/** The fields of a document. */
export interface Form {
	text(widget: Widget & { multiline?: boolean }): void;
	combo(widget: Widget & { options: readonly { id: string; label: string }[] }): void;
	tick(widget: Widget): void;
	/** One option of a group; `group` names the group, `id` is the option's. */
	radio(widget: Widget & { id: string; group: { name: string; label: string } }): void;
}

interface Ref {
	data: Record<string, unknown>;
	end(content?: string | Uint8Array): void;
}

/** The parts of PDFKit that make form fields and that it does not offer with a tooltip or a tree. */
interface Internals {
	ref(data: object): Ref;
	_root: { data: { AcroForm: { data: Record<string, unknown> } } };
	_font: { font: FontMetrics };
	page: { dictionary: Ref; annotations: Ref[] };
}

interface FontMetrics {
	postscriptName: string;
	ascent: number;
	descent: number;
	capHeight: number;
	unitsPerEm: number;
	italicAngle: number;
	bbox: { minX: number; minY: number; maxX: number; maxY: number };
	glyphForCodePoint(code: number): { advanceWidth: number };
}

const flags = { multiline: 1 << 12, radio: 1 << 15, combo: 1 << 17 };

/**
 * The form of a document. Names with dots become a tree of fields, as PDF wants it, so that
 * `scan.silos.event` is the full name that exported data carries.
 *
 * @param body The font in which people type, as TrueType bytes. It is embedded whole, because
 *   nobody knows what they will type.
 */
export function createForm(doc: Doc, body: Uint8Array): Form {
	doc.initForm();
	const pdf = doc as unknown as Internals;
	const acroForm = pdf._root.data.AcroForm.data;
	const fields = acroForm['Fields'] as Ref[];
	const font = embedWhole(pdf, body);
	Object.assign(acroForm, {
		DR: { Font: { Body: font } },
		DA: new String('/Body 10.5 Tf 0 g'),
		NeedAppearances: false,
	});

	const branches = new Map<string, Ref>();
	const look = appearances(pdf);

	/** Where a field of this name belongs, and its own part of the name. */
	function place(name: string): { T: string; Parent?: Ref } {
		const path = name.split('.');
		const own = new String(path.pop()!) as string;
		if (path.length === 0) return { T: own };
		return { T: own, Parent: branch(path.join('.'), {}) };
	}

	/** A field with fields below it, made the first time it is asked for. */
	function branch(name: string, data: object): Ref {
		const known = branches.get(name);
		if (known) return known;
		const made = pdf.ref({ ...place(name), ...data, Kids: [] });
		adopt(made);
		branches.set(name, made);
		return made;
	}

	function adopt(ref: Ref): void {
		const parent = ref.data['Parent'] as Ref | undefined;
		((parent?.data['Kids'] as Ref[] | undefined) ?? fields).push(ref);
	}

	function put({ box, parent, label }: Widget, data: Record<string, unknown>): void {
		const form = doc.struct('Form');
		parent.add(form);
		doc.annotate(box.x, box.y, box.width, box.height, {
			Subtype: 'Widget',
			F: 4, // to be printed
			P: pdf.page.dictionary,
			TU: new String(label),
			structParent: form,
			...data,
		} as never);
		adopt(pdf.page.annotations.at(-1)!);
		form.end();
	}

	/** A blank field brings its own blank look; a filled one is drawn by the viewer. */
	function looks({ box, value }: Widget) {
		if (value) acroForm['NeedAppearances'] = true;
		return value ? { V: new String(value) } : { AP: { N: look.blank(box.width, box.height) } };
	}

	return {
		text: ({ multiline = false, size = 10.5, ...widget }) =>
			put(widget, {
				FT: 'Tx',
				...place(widget.name),
				...(multiline && { Ff: flags.multiline }),
				DA: new String(`/Body ${size} Tf 0 g`),
				...looks(widget),
			}),
		combo: ({ options, size = 10.5, ...widget }) =>
			put(widget, {
				FT: 'Ch',
				Ff: flags.combo,
				...place(widget.name),
				// A blank first, so that a choice can be taken back.
				Opt: [{ id: '', label: ' ' }, ...options].map(({ id, label }) => [
					new String(id),
					new String(label),
				]),
				DA: new String(`/Body ${size} Tf 0 g`),
				...looks(widget),
			}),
		tick: (widget) => {
			const on = Boolean(widget.value);
			put(widget, {
				FT: 'Btn',
				...place(widget.name),
				...(on && { V: 'yes' }),
				AS: on ? 'yes' : 'Off',
				MK: { CA: new String('4') },
				AP: {
					N: { yes: look.tick(widget.box), Off: look.blank(widget.box.width, widget.box.height) },
				},
			});
		},
		radio: ({ id, group, ...widget }) => {
			const on = widget.value === id;
			const parent = branch(group.name, {
				FT: 'Btn',
				Ff: flags.radio,
				TU: new String(group.label),
				V: widget.value || 'Off',
			});
			put(widget, {
				Parent: parent,
				AS: on ? id : 'Off',
				MK: { CA: new String('l') },
				AP: {
					N: { [id]: look.dot(widget.box), Off: look.blank(widget.box.width, widget.box.height) },
				},
			});
		},
	};
}

/** The looks that widgets share, each made once per size. */
function appearances(pdf: Internals) {
	const made = new Map<string, Ref>();
	const drawn = (width: number, height: number, content: string): Ref => {
		const key = [width.toFixed(2), height.toFixed(2), content].join(' ');
		const known = made.get(key);
		if (known) return known;
		const ref = pdf.ref({
			Type: 'XObject',
			Subtype: 'Form',
			BBox: [0, 0, width, height],
			Resources: {},
		});
		ref.end(content);
		made.set(key, ref);
		return ref;
	};
	return {
		blank: (width: number, height: number) => drawn(width, height, '/Tx BMC EMC'),
		tick: ({ width: w, height: h }: Box) =>
			drawn(
				w,
				h,
				`q 1.6 w 1 J 1 j ${num(w * 0.22)} ${num(h * 0.5)} m ${num(w * 0.42)} ${num(h * 0.26)} l ${num(w * 0.8)} ${num(h * 0.78)} l S Q`,
			),
		dot: ({ width: w, height: h }: Box) => drawn(w, h, `q ${circle(w / 2, h / 2, w * 0.25)} f Q`),
	};
}

function circle(x: number, y: number, r: number): string {
	const k = r * 0.5523;
	const curve = (...points: number[]) => `${points.map(num).join(' ')} c`;
	return [
		`${num(x + r)} ${num(y)} m`,
		curve(x + r, y + k, x + k, y + r, x, y + r),
		curve(x - k, y + r, x - r, y + k, x - r, y),
		curve(x - r, y - k, x - k, y - r, x, y - r),
		curve(x + k, y - r, x + r, y - k, x + r, y),
	].join(' ');
}

function num(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** Embeds a TrueType font whole, with the encoding that form fields use. */
function embedWhole(pdf: Internals, bytes: Uint8Array): Ref {
	const metrics = pdf._font.font;
	const scaled = (value: number) => Math.round((value * 1000) / metrics.unitsPerEm);
	const file = pdf.ref({ Length1: bytes.length });
	file.end(bytes);
	const name = metrics.postscriptName;
	const { minX, minY, maxX, maxY } = metrics.bbox;
	const descriptor = pdf.ref({
		Type: 'FontDescriptor',
		FontName: name,
		Flags: 32,
		FontBBox: [minX, minY, maxX, maxY].map(scaled),
		ItalicAngle: metrics.italicAngle,
		Ascent: scaled(metrics.ascent),
		Descent: scaled(metrics.descent),
		CapHeight: scaled(metrics.capHeight),
		StemV: 80,
		FontFile2: file,
	});
	descriptor.end();
	const font = pdf.ref({
		Type: 'Font',
		Subtype: 'TrueType',
		BaseFont: name,
		Encoding: 'WinAnsiEncoding',
		FirstChar: 32,
		LastChar: 255,
		Widths: winAnsi.map((code) => scaled(metrics.glyphForCodePoint(code).advanceWidth)),
		FontDescriptor: descriptor,
	});
	font.end();
	return font;
}
