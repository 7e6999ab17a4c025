import nl from '../../content/i18n/nl.json' with { type: 'json' };

/** The key of a text of the interface. Dutch, the language of the method, says which there are. */
export type UiKey = keyof typeof nl;

/** Whether there is a text with this key. */
export function isUiKey(key: string): key is UiKey {
	return Object.hasOwn(nl, key);
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

/** Every key, in the order of the file. */
export const uiKeys = Object.keys(nl) as UiKey[];
