import type { Language } from '../../language/locales.ts';
import { tags } from '../../language/active.ts';
import { uiKey, type Translate } from '../../language/words.ts';
import { groupSizes, isGroupForm, turnIn, type RowForm, type Turns } from './forms.ts';

/**
 * How people work in a row, in words: the form, and apart from it how long a turn takes. Where
 * turns differ by the size of the group, both in one: `in pairs 30, in threes 20 min each`.
 */
export function workOf(
	row: { form: RowForm; perPerson?: Turns | undefined },
	people: { from: number; to: number },
	language: Language,
	t: Translate,
): string[] {
	const { form, perPerson } = row;
	const each = (minutes: number) => t('session.perPerson', { minutes: number(minutes, language) });
	const sizes = isGroupForm(form) && form !== 'alone' ? groupSizes(people, form) : [];
	if (perPerson === undefined) return [nameOf(form, sizes, t)];
	if (typeof perPerson === 'number') return [nameOf(form, sizes, t), each(perPerson)];
	const bySize = [...sizes]
		.sort((a, b) => a - b)
		.map((size) => `${t(uiKey(`work.in.${size}`))} ${number(turnIn(perPerson, size), language)}`)
		.join(', ');
	const turns = t('session.perPerson', { minutes: bySize });
	return form === 'peer-set' ? [t('work.peer-set'), turns] : [turns];
}

/** `in pairs`, and `in pairs or threes` where not every number of people can be halved. */
function nameOf(form: RowForm, sizes: readonly number[], t: Translate): string {
	const name = t(`work.${form}`);
	const [best, ...others] = sizes;
	if (form === 'peer-set' || best === undefined || others.length === 0) return name;
	return sizes.map((size) => t(uiKey(`work.in.${size}`))).join(t('work.or'));
}

const number = (value: number, language: Language) =>
	new Intl.NumberFormat(tags[language]).format(value);
