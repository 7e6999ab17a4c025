import { isAlias, isMap, isPair, isScalar, isSeq, type Document } from 'yaml';
import { isSafeLink } from './addresses.ts';
import { findInvisible } from './characters.ts';
import { codeOf, quote, type Finding } from './finding.ts';
import { limits } from './limits.ts';

/** A finding at a character of the text that was read. */
type Found = Finding & { offset: number };

/** Keys that mean something to JavaScript, because every object has them, or to YAML itself. */
const unfitKeys = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', '<<'];

/** Keys whose value is an address, in any data of ours. */
const addressKey = /^(url|uri|href|src|link|website|homepage)$/i;

/**
 * A text that a browser or Node would run or open as an address, wherever it stood in one. Both
 * allow spaces after the colon of some; a sentence that starts with “Data: ” is a sentence.
 */
const runnable =
	/^[\s\p{C}]*((j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t|v\s*b\s*s\s*c\s*r\s*i\s*p\s*t|node):\s*\S|(data|blob|file|filesystem):\S|data:\s*[\w.+\-]+\/)/iu;

/** A tag of HTML: any, or any but those with which CSL-JSON sets titles of works. */
const tags = { page: /<[a-z!/?]/i, data: /<(?!\/?(?:i|b|sup|sub)>)[a-z!/?]/i };

/**
 * Everything in data that goes beyond plain maps, lists and values: tags, anchors and aliases,
 * merge keys, keys that change objects, HTML, and addresses that lead elsewhere than they should.
 *
 * Titles need the rule on HTML most: Starlight puts them in `<title>` as they are.
 */
export function guardData(document: Document, kind: keyof typeof tags): Found[] {
	const found: Found[] = [];
	const stack: { node: unknown; depth: number; key: string }[] = [
		{ node: document.contents, depth: 0, key: '' },
	];
	for (let item = stack.pop(); item; item = stack.pop()) {
		const { node, depth, key } = item;
		const offset = startOf(node);
		const add = (finding: Finding) => found.push({ offset, ...finding });
		if (depth > limits.depth) {
			add({ message: 'This is nested too deeply.', hint: 'Data here has a few levels at most.' });
			return found;
		}
		for (const finding of judgeNode(node)) add(finding);
		if (isScalar(node) && typeof node.value === 'string') {
			for (const finding of judgeText(node.value, key, tags[kind])) add(finding);
		}
		// Sums and comparisons go wrong on it without a word.
		if (isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
			add({
				message: 'This is not a number that can be counted with.',
				hint: 'Write a number, or put the text between quotes.',
			});
		}
		if (isSeq(node)) {
			for (const one of node.items.toReversed()) stack.push({ node: one, depth: depth + 1, key });
		}
		if (!isMap(node)) continue;
		const seen = new Set<unknown>();
		for (const pair of node.items.toReversed()) {
			if (!isPair(pair)) continue;
			const name = isScalar(pair.key) ? pair.key.value : undefined;
			const at = startOf(pair.key);
			for (const finding of judgeKey(name)) found.push({ offset: at, ...finding });
			stack.push({ node: pair.key, depth: depth + 1, key: '' });
			stack.push({ node: pair.value, depth: depth + 1, key: String(name) });
		}
		for (const { key: name } of node.items) {
			const value = isScalar(name) ? String(name.value) : undefined;
			if (value !== undefined && seen.has(value)) {
				found.push({
					offset: startOf(name),
					message: 'The same key stands here twice.',
					hint: 'Keep one of the two.',
				});
			}
			seen.add(value);
		}
	}
	return found.sort((a, b) => a.offset - b.offset);
}

/** Whether data is no more than maps, lists and values, whatever its texts say. */
export function isPlain(document: Document): boolean {
	const stack: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
	for (let item = stack.pop(); item; item = stack.pop()) {
		const { node, depth } = item;
		if (depth > limits.depth || judgeNode(node).length > 0) return false;
		if (!isMap(node) && !isSeq(node)) continue;
		for (const one of node.items) {
			if (isPair(one)) {
				const name = isScalar(one.key) ? one.key.value : undefined;
				if (judgeNode(one.key).length > 0 || judgeKey(name).length > 0) return false;
			}
			stack.push({ node: isPair(one) ? one.value : one, depth: depth + 1 });
		}
	}
	return true;
}

/** What a mistake in YAML is, in the words of its author. */
export function explainYaml({ code, message }: { code: string; message: string }): Finding {
	switch (code) {
		case 'TAB_AS_INDENT':
			return {
				message: 'A tab stands where YAML wants spaces.',
				hint: 'Replace the tab at the start of the line by two spaces.',
			};
		default:
			return {
				message: `This is not valid YAML: ${message.split('\n')[0]!.replace(/[.:]?$/, '.')}`,
				hint: 'Check the colon, the quotes and the indentation of this line and the one above it.',
			};
	}
}

function judgeNode(node: unknown): Finding[] {
	if (isAlias(node)) {
		return [
			{
				message: `“*${quote(node.source)}” is an alias, which stands for something elsewhere.`,
				hint: 'Write the value itself, or put it between quotes if it is text.',
			},
		];
	}
	const { anchor, tag: explicit } = (node ?? {}) as { anchor?: string; tag?: string };
	if (anchor !== undefined) {
		return [
			{
				message: `“&${quote(anchor)}” is an anchor, which lets a value be used elsewhere.`,
				hint: 'Leave it out, or put the value between quotes if it is text.',
			},
		];
	}
	if (explicit !== undefined) {
		return [
			{
				message: `“${quote(explicit)}” is a tag, which tells a program how to read a value.`,
				hint: 'Leave it out, or put the value between quotes if it is text.',
			},
		];
	}
	return [];
}

function judgeKey(name: unknown): Finding[] {
	if (typeof name !== 'string' && typeof name !== 'number') {
		return [
			{
				message: 'A key here is not a plain word.',
				hint: 'Write “key: value”, with a word before the colon.',
			},
		];
	}
	return unfitKeys.includes(String(name))
		? [{ message: `“${name}” cannot be a key.`, hint: 'Choose another word.' }]
		: [];
}

function judgeText(value: string, key: string, tag: RegExp): Finding[] {
	const invisible = findInvisible(value);
	if (invisible !== -1) {
		return [
			{
				message: `There is an invisible character in this text: ${codeOf(value.slice(invisible))}.`,
				hint: 'Take it out, also when it is written as a code that starts with “\\”.',
			},
		];
	}
	if (runnable.test(value) || (addressKey.test(key) && !isSafeLink(value.trim()))) {
		return [
			{
				message: `“${quote(value)}” is neither an address on this site nor one that starts with https://.`,
				hint: 'Write an address that starts with https://.',
			},
		];
	}
	// Programs keep things by their id, and JavaScript has something under this name already.
	if (key === 'id' && unfitKeys.includes(value)) {
		return [{ message: `“${value}” cannot be an id.`, hint: 'Choose another word.' }];
	}
	return tag.test(value)
		? [
				{
					message: `“${quote(value.slice(value.search(tag)))}” is HTML, which facts cannot hold.`,
					hint: 'Write plain text. A “<” that is meant as “less than” has a space or a number after it.',
				},
			]
		: [];
}

/** Where a part of the data starts. */
export function startOf(node: unknown): number {
	return (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
}
