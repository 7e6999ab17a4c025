import { isRecord } from '../../ui/store.ts';
import { bytesOf, partNames, type OfflineList, type PartId } from './list.ts';
import { languages } from '../../language/locales.ts';

/** What a reader saved. */
export interface Saved {
	parts: readonly PartId[];
	/** When it was last brought up to date, as ISO 8601 writes it. */
	at: string;
	/** The version of the list that it was saved from. */
	version: string;
}

/** Every part there can be. */
export const partIds: readonly PartId[] = partNames.flatMap((name): PartId[] =>
	name === 'shared' ? [name] : languages.map((language): PartId => `${name}.${language}`),
);

/** Reads what was written down; nothing where it is damaged or of another edition. */
export function savedFrom(value: unknown): Saved | undefined {
	if (!isRecord(value)) return undefined;
	const { parts, at, version } = value;
	if (!Array.isArray(parts) || typeof at !== 'string' || typeof version !== 'string')
		return undefined;
	return { parts: partIds.filter((id) => parts.includes(id)), at, version };
}

/** Reads the list of what can be saved; nothing where it is none. */
export function listFrom(value: unknown): OfflineList | undefined {
	if (!isRecord(value) || typeof value['version'] !== 'string' || !isRecord(value['parts']))
		return undefined;
	return value as unknown as OfflineList;
}

/** The bytes of a choice, what all pages share among them. */
export function sizeOf({ parts }: OfflineList, wanted: readonly PartId[]): number {
	return wanted.reduce((sum, id) => sum + bytesOf(parts[id] ?? []), 0);
}
