import { appearances } from './appearances.ts';
import type { Doc, Element } from './doc.ts';
import { createFieldTree } from './field-tree.ts';
import type { FontFile } from './fonts.ts';
import { embedWhole } from './form-font.ts';
import { internalsOf, type Ref } from './internals.ts';
import type { Widget } from './widget.ts';

/** The fields of a document. */
export interface Form {
	/** Adds a field to the page that is being drawn, and to an element of the structure. */
	add(widget: Widget, parent: Element): void;
}

const flags = { multiline: 1 << 12, radio: 1 << 15, combo: 1 << 17, noScroll: 1 << 23 };

/**
 * The form of a document. Names with dots become a tree of fields, as PDF wants it, so that
 * `scan.silos.event` is the full name that exported data carries.
 *
 * @param body The font in which people type. It is embedded whole, because nobody knows what they
 *   will type.
 */
export function createForm(doc: Doc, body: FontFile): Form {
	doc.initForm();
	const pdf = internalsOf(doc);
	const acroForm = pdf._root.data.AcroForm.data;
	const fields = acroForm['Fields'] as Ref[];
	Object.assign(acroForm, {
		DR: { Font: { Body: embedWhole(pdf, body) } },
		DA: new String('/Body 10.5 Tf 0 g'),
		NeedAppearances: false,
	});

	const { place, branch, adopt } = createFieldTree(pdf, fields);
	const look = appearances(pdf);

	/** A blank field brings its own blank look; a filled one is drawn by the viewer. */
	function looks({ box, value }: Widget) {
		if (value) acroForm['NeedAppearances'] = true;
		return value ? { V: new String(value) } : { AP: { N: look.blank(box.width, box.height) } };
	}

	function dataOf(widget: Widget): Record<string, unknown> {
		const { name, value, box } = widget;
		switch (widget.kind) {
			case 'text':
				return {
					FT: 'Tx',
					...place(name),
					Ff: widget.brief ? flags.noScroll : flags.multiline,
					// Size 0 lets the reader choose one with which the text fits (ISO 32000-1, 12.7.3.3).
					DA: new String(`/Body ${widget.brief ? widget.size : 0} Tf 0 g`),
					// White once it is filled in, so that the rules for a pen do not run through small text.
					MK: { BG: [1, 1, 1] },
					...looks(widget),
				};
			case 'combo':
				return {
					FT: 'Ch',
					Ff: flags.combo,
					...place(name),
					// A blank first, so that a choice can be taken back.
					Opt: [{ id: '', label: ' ' }, ...widget.options].map(({ id, label }) => [
						new String(id),
						new String(label),
					]),
					DA: new String(`/Body ${widget.size} Tf 0 g`),
					...looks(widget),
				};
			case 'tick':
				return {
					FT: 'Btn',
					...place(name),
					...(value && { V: 'yes' }),
					AS: value ? 'yes' : 'Off',
					MK: { CA: new String('4') },
					AP: { N: { yes: look.tick(box), Off: look.blank(box.width, box.height) } },
				};
			case 'radio': {
				const { id, group } = widget;
				const parent = branch(group.name, {
					FT: 'Btn',
					Ff: flags.radio,
					TU: new String(group.label),
					V: value || 'Off',
				});
				return {
					Parent: parent,
					AS: value === id ? id : 'Off',
					MK: { CA: new String('l') },
					AP: { N: { [id]: look.dot(box), Off: look.blank(box.width, box.height) } },
				};
			}
		}
	}

	return {
		add(widget, parent) {
			const { box, label } = widget;
			const data = dataOf(widget);
			const form = doc.struct('Form');
			parent.add(form);
			doc.annotate(box.x, box.y, box.width, box.height, {
				Subtype: 'Widget',
				F: 4, // to be printed
				P: pdf.page.dictionary,
				TU: new String(label),
				structParent: form,
				...data,
			});
			adopt(pdf.page.annotations.at(-1)!);
			form.end();
		},
	};
}
