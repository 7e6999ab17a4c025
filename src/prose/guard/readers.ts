import { load, YAMLException } from 'js-yaml';
import type { Document } from 'yaml';
import { placeOf, quote, type Finding } from './finding.ts';

/** A finding at the part of the data with this path, or at a line if it could not be read. */
export type Difference = Finding & { path?: readonly (string | number)[] };

/**
 * Where the programs that read data differ about what it says. The check reads YAML 1.2; Astro reads
 * with js-yaml, for which `2026-03-31` is a moment in time. Of what both read alike, the site shows
 * what the check has judged.
 */
export function judgeReaders(text: string, document: Document): Difference[] {
	try {
		return compare(document.toJS(), load(text) ?? null, []);
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const line = error.mark?.line;
		return [
			{
				...(line === undefined ? {} : { line: line + 1, column: error.mark.column + 1 }),
				message: `The program that builds the site cannot read this: ${error.reason}.`,
				hint: 'Put the text between quotes, or write it in a plainer way.',
			},
		];
	}
}

/** The same of a file of JSON, which the site reads as JSON and the check as YAML with places in it. */
export function judgeJsonReaders(text: string, document: Document): Difference[] {
	try {
		return compare(document.toJS(), JSON.parse(text), []);
	} catch (error) {
		const offset = /at position (\d+)/.exec(String(error))?.[1];
		return [
			{
				...(offset === undefined ? {} : placeOf(text, Number(offset))),
				message: 'This is not valid JSON.',
				hint: 'Look for a comma too many, a comment, or a text without double quotes.',
			},
		];
	}
}

/** The places where two readings differ. Neither is deeper than the guard allows. */
function compare(ours: unknown, theirs: unknown, path: readonly (string | number)[]): Difference[] {
	if (isGroup(ours) && isGroup(theirs) && Array.isArray(ours) === Array.isArray(theirs)) {
		const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
		return [...keys].flatMap((key) => {
			const part = [...path, Array.isArray(ours) ? Number(key) : key];
			return Object.hasOwn(ours, key) && Object.hasOwn(theirs, key)
				? compare(ours[key], theirs[key], part)
				: [different(key, path)];
		});
	}
	return Object.is(ours, theirs) || ours === theirs ? [] : [different(ours, path)];
}

function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !(value instanceof Date);
}

function different(value: unknown, path: readonly (string | number)[]): Difference {
	return {
		path,
		message: `Programs differ about what “${quote(String(value))}” is: a text, a number or a date.`,
		hint: 'Put it between quotes.',
	};
}
