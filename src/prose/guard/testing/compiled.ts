import { parseFrontmatter, unified } from '@astrojs/markdown-remark';
import remarkDirective from 'remark-directive';
import { authorComponents, remarkAuthorComponents } from '../../components.ts';

/** A node of the program that a page becomes. */
interface Node {
	type: string;
	[key: string]: unknown;
}

const folder = '/features/';

/** Starlight's own part of the pipeline, which its package does not export. */
const { remarkAsides, remarkDirectivesRestoration } = (await import(
	new URL(
		'../../../../node_modules/@astrojs/starlight/dist/integrations/remark-asides.js',
		import.meta.url,
	).href
)) as Record<string, (options?: unknown) => never>;

let program: Node | undefined;
const renderer = await unified({
	remarkPlugins: [
		[remarkAuthorComponents, { folder }],
		remarkDirective,
		remarkAsides!({ absolutePathToLang: () => 'nl', useTranslations: () => (key: string) => key }),
		remarkDirectivesRestoration!,
	],
	recmaPlugins: [() => (tree: Node) => void (program = tree)] as never,
}).createMdxRenderer!(
	{ syntaxHighlight: false } as never,
	{ srcDir: new URL('file:///') } as never,
);

/**
 * Compiles a page as the site does, runs nothing of it, and says everything in the resulting
 * program that is more than prose: code of an author's, imports, handlers, addresses.
 *
 * For tests only: this is how the guard is judged, by what comes out at the other end.
 */
export async function codeIn(page: string): Promise<string[]> {
	program = undefined;
	const { content, frontmatter } = parseFrontmatter(page, { frontmatter: 'empty-with-spaces' });
	await renderer.process(content, '/content/docs/levers/page.mdx', frontmatter);
	return inspect(program!);
}

/** Names that MDX, Astro and our own plugin write themselves. */
const ours = new RegExp(
	`^(${[
		...['_jsxs?', '_Fragment', '_components', '_component\\d+', '_createMdxContent'],
		...['_missingMdxReference', 'MDXContent', 'MDXLayout', 'props', 'undefined', 'frontmatter'],
		...['getHeadings', 'Error', 'id', 'component', '__AstroImage__', '__usesAstroImage'],
		...['__\\d+_\\w+__', 'Fragment', 'Image', 'Object', ...authorComponents],
	].join('|')})$`,
);

/** Kinds of node that the program of a page of prose consists of. */
const plain = new Set(
	`Program ImportDeclaration ImportSpecifier ImportDefaultSpecifier ExportNamedDeclaration
	ExportDefaultDeclaration FunctionDeclaration VariableDeclaration VariableDeclarator BlockStatement
	ReturnStatement ObjectExpression ArrayExpression Property SpreadElement CallExpression
	MemberExpression Identifier Literal ConditionalExpression ObjectPattern IfStatement ThrowStatement
	NewExpression BinaryExpression LogicalExpression ExpressionStatement AssignmentPattern`.split(
		/\s+/,
	),
);

function inspect(tree: Node): string[] {
	const found: string[] = [];
	const stack: { node: Node; inMdx: boolean }[] = [{ node: tree, inMdx: false }];
	for (let item = stack.pop(); item; item = stack.pop()) {
		const { node } = item;
		if (!plain.has(node.type)) found.push(`code: ${node.type}`);
		if (node.type === 'ImportDeclaration') found.push(...inspectImport(node));
		if (node.type === 'Identifier' && !ours.test(String(node['name']))) {
			if (!item.inMdx) found.push(`name: ${String(node['name'])}`);
		}
		if (node.type === 'CallExpression') found.push(...inspectCall(node));
		for (const [key, value] of Object.entries(node)) {
			if (key === 'data' || key === 'position' || key === 'loc') continue;
			for (const child of Array.isArray(value) ? value : [value]) {
				if (!child || typeof (child as Node).type !== 'string') continue;
				// What a property is called is no expression; its value is.
				const called =
					(node.type === 'Property' && key === 'key') ||
					(node.type === 'MemberExpression' && key === 'property' && !node['computed']) ||
					(node.type === 'ImportSpecifier' && key === 'imported');
				stack.push({ node: child as Node, inMdx: called });
			}
		}
	}
	return found;
}

function inspectImport(node: Node): string[] {
	const source = String((node['source'] as Node)['value']);
	const known =
		['astro/jsx-runtime', 'astro:assets'].includes(source) ||
		isImage(source) ||
		/^\/features\/[a-z]+\/author\/[A-Z][A-Za-z]+\.astro$/.test(source);
	return known ? [] : [`import: ${source}`];
}

/** The attributes of one element of the page. */
function inspectCall(node: Node): string[] {
	const [, props] = node['arguments'] as Node[];
	const callee = node['callee'] as Node;
	if (!/^_jsxs?$/.test(String(callee['name'])) || props?.type !== 'ObjectExpression') return [];
	return (props['properties'] as Node[]).flatMap((property) => {
		if (property.type !== 'Property') {
			// MDX passes on the properties of the page itself, at its root.
			const spread = (property['argument'] as Node)['name'];
			return spread === 'props' ? [] : [`spread: ${String(spread)}`];
		}
		const key = property['key'] as Node;
		const name = String(key['name'] ?? key['value']);
		const value = property['value'] as Node;
		const text = value.type === 'Literal' ? value['value'] : undefined;
		if (/^on|^set:|^is:|^client:|^server:|^define:|inner|srcdoc|action/i.test(name)) {
			return [`handler: ${name}`];
		}
		if (name === 'children') {
			return value.type === 'Literal' && typeof text !== 'string' ? [`code: ${String(text)}`] : [];
		}
		if (name === 'href') return leads(String(text)) ? [] : [`link: ${String(text)}`];
		if (name === 'src' && value.type === 'Literal') {
			return isImage(String(text)) ? [] : [`image: ${String(text)}`];
		}
		return [];
	});
}

/** Where a browser would go, asked of the browser's own rules instead of the guard's. */
function leads(href: string): boolean {
	const here = 'https://here.invalid';
	if (!URL.canParse(href, here)) return false;
	const { protocol, origin, username } = new URL(href, here);
	if (protocol === 'mailto:') return true;
	return protocol === 'https:' && username === '' && (origin === here || /^https:/.test(href));
}

/** Whether an image lies beside its page, or in `public/`. */
function isImage(source: string): boolean {
	const here = 'file:///content/docs/levers/';
	if (!/^(\.\/|\/[^/])/.test(source) || source.includes('%')) return false;
	const { href, search, hash } = new URL(source, here);
	const inside = source.startsWith('/') || href.startsWith(here);
	return inside && search + hash === '' && /\.(png|jpe?g|webp|avif|svg)$/.test(href);
}
