import type { Internals, Ref } from './internals.ts';

/** The fields of a form: names with dots are branches, so that `a.b` is the field `b` below `a`. */
export interface FieldTree {
	/** Where a field of this name belongs, and its own part of the name. */
	place(name: string): { T: string; Parent?: Ref };
	/** A field with fields below it, made the first time it is asked for. */
	branch(name: string, data: object): Ref;
	/** Puts a field below its parent, or at the top. */
	adopt(ref: Ref): void;
}

/** An empty tree that grows into `fields`, the top fields of a document. */
export function createFieldTree(pdf: Internals, fields: Ref[]): FieldTree {
	const branches = new Map<string, Ref>();

	function place(name: string): { T: string; Parent?: Ref } {
		const path = name.split('.');
		const own = new String(path.pop()!) as string;
		if (path.length === 0) return { T: own };
		return { T: own, Parent: branch(path.join('.'), {}) };
	}

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

	return { place, branch, adopt };
}
