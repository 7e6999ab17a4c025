import { divide, isGroupForm, type RowForm } from '../../method/sessions/forms.ts';

/** The groups of a row for some people: `2 × 4, 1 × 3`. Nothing where nobody is divided. */
export function groupsText(people: number, form: RowForm): string | undefined {
	if (!isGroupForm(form) || form === 'alone') return undefined;
	const sizes = divide(people, form);
	if (!sizes) return undefined;
	return [...new Set(sizes)]
		.map((size) => `${sizes.filter((one) => one === size).length}\u00a0×\u00a0${size}`)
		.join(', ');
}
