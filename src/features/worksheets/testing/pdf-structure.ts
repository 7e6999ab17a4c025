import {
	readObjects,
	Reference,
	tokensOf,
	type Dictionary,
	type PdfObjects,
	type Value,
} from './pdf-objects.ts';

/** An element of the structure, with the number of its object. */
export interface StructureElement {
	id: number;
	role: string;
	scope?: Value | undefined;
	below: StructureElement[];
	/** Marked content of pages, by the number of the page's object. */
	content: { page: number; mcid: number }[];
	/** Annotations, by the number of their object. */
	objects: number[];
}

interface Page {
	id: number;
	tabs: Value | undefined;
	/** The marks of tagged content. */
	mcids: number[];
	/** Operators that paint outside of a mark, or inside of two. */
	strays: string[];
	/** The annotations, with the element that each belongs to. */
	widgets: { id: number; owner: number | undefined; tooltip: string }[];
}

/** How a PDF is tagged, read for tests. */
export interface Structure extends PdfObjects {
	xmp: string;
	/** All elements in reading order, the top first. */
	elements: StructureElement[];
	pages: Page[];
	fonts: { embedded: boolean; readable: boolean }[];
	/** The element to which the page says that a piece of content belongs. */
	ownerOf(page: number, mcid: number): number | undefined;
}

export function readStructure(bytes: Uint8Array): Structure {
	const pdf = readObjects(bytes);
	const { root, get, stream } = pdf;
	const tree = get<Dictionary>(root['/StructTreeRoot']);
	const nums = get<Dictionary>(tree['/ParentTree'])['/Nums'] as Value[];
	const parents = new Map(
		nums.flatMap((key, at) => (at % 2 === 0 ? [[key as number, nums[at + 1]!] as const] : [])),
	);
	const elements: StructureElement[] = [];
	for (const top of tree['/K'] as Reference[]) readElement(pdf, top, elements);
	const refs = get<Dictionary>(root['/Pages'])['/Kids'] as Reference[];
	return {
		...pdf,
		xmp: Buffer.from(stream(root['/Metadata']), 'latin1').toString('utf8'),
		elements,
		pages: refs.map((ref) => readPage(pdf, ref, parents)),
		fonts: fontsOf(pdf, refs),
		ownerOf: (page, mcid) => {
			const key = get<Dictionary>(new Reference(page))['/StructParents'] as number;
			return (get<Reference[]>(parents.get(key))[mcid] as Reference | undefined)?.id;
		},
	};
}

function readElement(pdf: PdfObjects, ref: Reference, found: StructureElement[]): StructureElement {
	const data = pdf.get<Dictionary>(ref);
	const made: StructureElement = {
		id: ref.id,
		role: (data['/S'] as string).slice(1),
		scope: pdf.get<Dictionary | null>(data['/A'])?.['/Scope'],
		below: [],
		content: [],
		objects: [],
	};
	found.push(made);
	for (const child of data['/K'] as Value[]) {
		if (child instanceof Reference) made.below.push(readElement(pdf, child, found));
		else if (typeof child === 'number') {
			made.content.push({ page: (data['/Pg'] as Reference).id, mcid: child });
		} else made.objects.push(((child as Dictionary)['/Obj'] as Reference).id);
	}
	return made;
}

function readPage(pdf: PdfObjects, ref: Reference, parents: Map<number, Value>): Page {
	const data = pdf.get<Dictionary>(ref);
	const annotations = (pdf.get<Reference[] | null>(data['/Annots']) ?? []) as Reference[];
	return {
		id: ref.id,
		tabs: data['/Tabs'],
		...marksIn(pdf.stream(data['/Contents'])),
		widgets: annotations.map((annotation) => {
			const widget = pdf.get<Dictionary>(annotation);
			const owner = parents.get(widget['/StructParent'] as number) as Reference | undefined;
			return { id: annotation.id, owner: owner?.id, tooltip: String(widget['/TU'] ?? '') };
		}),
	};
}

/** What a page paints, and whether it does so inside of exactly one mark. */
function marksIn(content: string): Pick<Page, 'mcids' | 'strays'> {
	const mcids: number[] = [];
	const strays: string[] = [];
	const open: boolean[] = [];
	let operands: string[] = [];
	for (const { word } of tokensOf(content)) {
		const mcid = operands.indexOf('/MCID');
		if (word === 'BDC' || word === 'BMC') open.push(mcid >= 0 || operands[0] === '/Artifact');
		else if (word === 'EMC') open.pop();
		else if (/^([SsFfBb]\*?|T[jJ]|Do|sh)$/.test(word)) {
			if (open.filter(Boolean).length !== 1) strays.push(word);
		} else if (!/^[A-Za-z]+\*?$/.test(word)) {
			operands.push(word);
			continue;
		}
		if (word === 'BDC' && mcid >= 0) mcids.push(Number(operands[mcid + 1]));
		operands = [];
	}
	return { mcids, strays };
}

/** The fonts of all pages, and the one in which people type. */
function fontsOf({ root, get }: PdfObjects, pages: Reference[]): Structure['fonts'] {
	const form = root['/AcroForm'];
	const lists = [...pages, ...(form ? [form] : [])].map((holder) => {
		const { '/Resources': own, '/DR': shared } = get<Dictionary>(holder);
		return get<Dictionary>(get<Dictionary>(own ?? shared)['/Font']);
	});
	return lists.flatMap(Object.values).map((ref) => {
		const font = get<Dictionary>(ref as Reference);
		const [inner] = get<Reference[] | null>(font['/DescendantFonts']) ?? [];
		const described = inner ? get<Dictionary>(inner) : font;
		const descriptor = get<Dictionary>(described['/FontDescriptor']);
		return {
			embedded: Boolean(descriptor['/FontFile2'] ?? descriptor['/FontFile3']),
			readable: Boolean(font['/ToUnicode']) || font['/Encoding'] === '/WinAnsiEncoding',
		};
	});
}
