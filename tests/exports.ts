import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { codeOf, resolved } from './architecture.ts';

/** A file of the project with its text. */
export type Files = ReadonlyMap<string, string>;

/** Everything that may import from `src/`, tests included. */
export function filesOf(root: string): Files {
	const files = globSync(['*.{ts,mjs}', '{src,scripts,tests,bench}/**/*.{ts,astro}'], { cwd: root })
		.map((file) => file.replaceAll(path.sep, '/'))
		.sort();
	return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}

/** What Astro and Starlight ask of a module by its name. */
const asked = ['GET', 'getStaticPaths', 'onRequest'];

/**
 * What files in `src/` export and no other file imports: `src/a.ts: Name`. A type in the signature
 * of something that is exported belongs to it, and may be.
 */
export function deadExports(files: Files): string[] {
	const trees = [...files].map(([file, text]) =>
		ts.createSourceFile(file, codeOf(text, file), ts.ScriptTarget.Latest, true),
	);
	const used = new Set(trees.flatMap(importsIn));
	return trees
		.filter(({ fileName }) => /^src\/.*\.ts$/.test(fileName))
		.filter(({ fileName }) => !used.has(`${fileName} *`))
		.flatMap((tree) => {
			const told = new Set([...asked, ...tree.statements.flatMap(signatureTypes)]);
			return exportsOf(tree)
				.filter((name) => !used.has(`${tree.fileName} ${name}`) && !told.has(name))
				.map((name) => `${tree.fileName}: ${name}`);
		});
}

/** The types that the signatures of an exported function, or the type of a value, name. */
function signatureTypes(statement: ts.Statement): string[] {
	if (!isExported(statement)) return [];
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isBlock(node)) return;
		if (ts.isTypeReferenceNode(node)) found.push(node.typeName.getText());
		ts.forEachChild(node, visit);
	};
	if (ts.isFunctionDeclaration(statement) || ts.isVariableStatement(statement)) visit(statement);
	return found;
}

function isExported(statement: ts.Statement): boolean {
	const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
	return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** The names that a file gives to others. */
function exportsOf(tree: ts.SourceFile): string[] {
	return tree.statements.flatMap((statement): string[] => {
		if (ts.isExportAssignment(statement)) return ['default'];
		if (ts.isExportDeclaration(statement)) return namesIn(statement.exportClause, 'name');
		if (!isExported(statement)) return [];
		if (statement.getText().startsWith('export default')) return ['default'];
		if (ts.isVariableStatement(statement))
			return statement.declarationList.declarations.flatMap(({ name }) => declared(name));
		return 'name' in statement ? [(statement.name as ts.Identifier).text] : [];
	});
}

function declared(name: ts.BindingName): string[] {
	if (ts.isIdentifier(name)) return [name.text];
	return name.elements.flatMap((one) => (ts.isBindingElement(one) ? declared(one.name) : []));
}

/** What a file takes from others: `src/a.ts Name`, and `src/a.ts *` where it takes everything. */
function importsIn(tree: ts.SourceFile): string[] {
	const found: string[] = [];
	const add = (from: ts.Node | undefined, names: readonly string[]) => {
		if (!from || !ts.isStringLiteralLike(from) || !from.text.startsWith('.')) return;
		found.push(...names.map((name) => `${resolved(from.text, tree.fileName)} ${name}`));
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			const { name, namedBindings } = node.importClause ?? {};
			add(node.moduleSpecifier, [...(name ? ['default'] : []), ...namesIn(namedBindings)]);
		} else if (ts.isExportDeclaration(node)) {
			add(node.moduleSpecifier, node.exportClause ? namesIn(node.exportClause) : ['*']);
		} else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
			add(node.argument.literal, ['*']);
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			add(node.arguments[0], ['*']);
		}
		if (deep) ts.forEachChild(node, visit);
	};
	// Most files import at their top only.
	const deep = /\bimport\(/.test(tree.text);
	tree.statements.forEach(visit);
	return found;
}

/** The names in braces: as the file that exports them has them, or as they are named here. */
function namesIn(
	clause: ts.NamedImportBindings | ts.NamedExportBindings | undefined,
	as: 'name' | 'propertyName' = 'propertyName',
): string[] {
	if (!clause) return [];
	if (!ts.isNamedImports(clause) && !ts.isNamedExports(clause)) return ['*'];
	return [...clause.elements].map((one) => (one[as] ?? one.name).text);
}
