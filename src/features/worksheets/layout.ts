import type { Sheet } from '../../method/worksheets/resolve.ts';

/** A sheet with a wide table lies on its side, so that there is room to write. */
export function isWide({ parts }: Pick<Sheet, 'parts'>): boolean {
	return parts
		.flatMap(({ fields }) => fields)
		.some((field) => {
			if (field.kind === 'table') return field.columns.length >= 5;
			if (field.kind === 'matrix') return field.columns.length >= 4;
			return field.kind === 'cross';
		});
}
