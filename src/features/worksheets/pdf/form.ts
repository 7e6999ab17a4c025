import { appearances } from './appearances.ts';
import type { Box } from './box.ts';
import { createFieldTree } from './field-tree.ts';
import { embedWhole } from './form-font.ts';
import type { Internals, Ref } from './internals.ts';
import type { Doc, Element } from './paper.ts';

/** What every widget has: its full name, its words for a screen reader, its place. */
interface Widget {
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
	/**
	 * A box for text. What is typed gets smaller until it fits, so that paper shows all of it. Where a
	 * word or a number is enough, it keeps its size and typing stops at the edge.
	 */
	text(widget: Widget & { brief?: boolean }): void;
	combo(widget: Widget & { options: readonly { id: string; label: string }[] }): void;
	tick(widget: Widget): void;
	/** One option of a group; `group` names the group, `id` is the option's. */
	radio(widget: Widget & { id: string; group: { name: string; label: string } }): void;
}

const flags = { multiline: 1 << 12, radio: 1 << 15, combo: 1 << 17, noScroll: 1 << 23 };

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

	const { place, branch, adopt } = createFieldTree(pdf, fields);
	const look = appearances(pdf);

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
		text: ({ brief = false, size = 10.5, ...widget }) =>
			put(widget, {
				FT: 'Tx',
				...place(widget.name),
				Ff: brief ? flags.noScroll : flags.multiline,
				// Size 0 lets the reader choose one with which the text fits (ISO 32000-1, 12.7.3.3).
				DA: new String(`/Body ${brief ? size : 0} Tf 0 g`),
				// White once it is filled in, so that the rules for a pen do not run through small text.
				MK: { BG: [1, 1, 1] },
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
