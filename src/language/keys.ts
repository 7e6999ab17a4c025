import { methodLanguage } from './active.ts';
import { writtenIn, type UiKey } from './written.ts';

export type { UiKey } from './written.ts';

/** Every key, in the order of the file. */
export function uiKeys(): UiKey[] {
	return Object.keys(writtenIn(methodLanguage)) as UiKey[];
}

/** Whether there is a text with this key. */
export function isUiKey(key: string): key is UiKey {
	return Object.hasOwn(writtenIn(methodLanguage), key);
}

/**
 * A key that is put together from data, such as the name of a fact and its value.
 *
 * @throws When there is no such text. The check says the same, with what the author has to add.
 */
export function uiKey(key: string): UiKey {
	if (!isUiKey(key)) throw new Error(`There is no text “${key}” in content/i18n/.`);
	return key;
}
