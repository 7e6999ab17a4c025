import type { Definition, Image, ImageReference, Link, Nodes, Root } from 'mdast';
import { judgeImage, judgeLink } from './addresses.ts';
import { findInvisible } from './characters.ts';
import { judgeAside, judgeColon } from './directives.ts';
import { codeOf, quote, type Finding } from './finding.ts';
import { limits } from './limits.ts';
import { judgeComponent, judgeExpression } from './mdx.ts';
import type { Any } from './node.ts';

type Judge = (node: Any, images: ReadonlySet<string>) => Finding[];

const nothing: Judge = () => [];
const component: Judge = (node) => judgeComponent(node);
const expression: Judge = ({ value = '' }) => [judgeExpression(value)];

/** All that a page may be made of, by type, with what must hold for it. Any other type is refused. */
const judges: Record<string, Judge> = {
	...Object.fromEntries(
		[
			...['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'break'],
			...['inlineCode', 'code', 'blockquote', 'list', 'listItem', 'thematicBreak'],
			...['table', 'tableRow', 'tableCell', 'footnoteDefinition', 'footnoteReference'],
			...['linkReference', 'imageReference'],
		].map((type) => [type, nothing]),
	),
	link: (node) => defined(judgeLink((node as Link).url)),
	image: (node) => defined(judgeImage((node as Image).url)),
	definition: (node, images) => {
		const { url, identifier } = node as Definition;
		return defined(images.has(identifier) ? judgeImage(url) : judgeLink(url));
	},
	containerDirective: (node) => judgeAside(node),
	leafDirective: ({ name }) => [
		{
			message: `“::${name}” is not something that a page can hold.`,
			hint: `An aside starts with three colons, “:::note[Title]”, and ends with “:::”.`,
		},
	],
	textDirective: (node) => judgeColon(node),
	mdxJsxFlowElement: component,
	mdxJsxTextElement: component,
	mdxFlowExpression: expression,
	mdxTextExpression: expression,
	mdxjsEsm: ({ value = '' }) => [
		{
			message: `“${quote(value)}” is code, and a page holds no code.`,
			hint: 'Take it out. The components that a page may use need no import; in prose, let the sentence start with another word.',
		},
	],
};

/** Everything in a page that is not on the list of what a page may hold. */
export function guardTree(tree: Root): Finding[] {
	const images = imageIdentifiers(tree);
	const findings: Finding[] = [];
	// Not recursive: a tree may be deeper than the stack.
	const stack: { node: Any; depth: number }[] = [{ node: tree as Any, depth: 0 }];
	for (let item = stack.pop(); item; item = stack.pop()) {
		const { node, depth } = item;
		const at = node.position?.start;
		const where = { line: at?.line, column: at?.column };
		if (depth > limits.depth) {
			return [{ ...where, message: 'This page is nested too deeply.', hint: 'Flatten it.' }];
		}
		const judge = Object.hasOwn(judges, node.type) ? judges[node.type] : undefined;
		const found = judge ? judge(node, images) : [unknown(node)];
		for (const finding of [...found, ...hidden(node)]) findings.push({ ...where, ...finding });
		for (const child of (node.children ?? []).toReversed()) {
			stack.push({ node: child, depth: depth + 1 });
		}
	}
	return findings;
}

/** What images written as `![text][name]` refer to: those definitions are addresses of images. */
function imageIdentifiers(tree: Root): Set<string> {
	const found = new Set<string>();
	const stack: Nodes[] = [tree];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (node.type === 'imageReference') found.add((node as ImageReference).identifier);
		if ('children' in node) for (const child of node.children) stack.push(child);
	}
	return found;
}

/** Invisible characters that were written as `&#8238;` and only now are what they are. */
function hidden(node: Any): Finding[] {
	const { value, url, title, alt, label, lang, meta } = node as unknown as Record<string, unknown>;
	const text = [value, url, title, alt, label, lang, meta]
		.filter((one) => typeof one === 'string')
		.join('\n');
	const offset = findInvisible(text);
	if (offset === -1) return [];
	return [
		{
			message: `There is an invisible character here: ${codeOf(text.slice(offset))}, written as a code.`,
			hint: 'Such characters can make a text read differently from what it is. Take the code between “&” and “;” out.',
		},
	];
}

function unknown({ type }: Any): Finding {
	return {
		message: `A page cannot hold this (${type}).`,
		hint: 'Use Markdown: headings, paragraphs, lists, tables, quotations, links and images.',
	};
}

function defined(finding: Finding | undefined): Finding[] {
	return finding ? [finding] : [];
}
