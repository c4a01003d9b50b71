import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** The importing file, from the project's root. */
  file: string;
  line: number;
  /** As written. */
  specifier: string;
  /** Folder under src, `package:NAME`, or `outside:PATH` for the project's other folders. */
  to: string;
  /** Erased by the compiler: nothing of it is loaded. */
  typeOnly: boolean;
  /** Imported names, where they are written. */
  names: string[];
}

/** Every TypeScript file of a folder, from the project's root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** Every import and re-export of a file: static, dynamic, and types named by `import('…')`. */
export function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean, names: string[] = []) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push({ file, line, specifier: specifier.text, to: destination(file, specifier.text), typeOnly, names });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isErased(node.importClause), namesOf(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, isErasedExport(node));
    else if (ts.isImportTypeNode(node)) {
      const names = node.qualifier ? [node.qualifier.getText()] : [];
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true, names);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node, node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function isErasedExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  return !!exportClause && ts.isNamedExports(exportClause) && exportClause.elements.every((one) => one.isTypeOnly);
}

function namesOf(clause: ts.ImportClause | undefined): string[] {
  const named = clause?.namedBindings;
  const list = named && ts.isNamedImports(named) ? named.elements.map((one) => (one.propertyName ?? one.name).text) : [];
  return clause?.name ? [clause.name.text, ...list] : list;
}

function destination(file: string, specifier: string): string {
  if (specifier.startsWith('virtual:')) return `outside:${specifier.slice('virtual:'.length)}`;
  if (!specifier.startsWith('.')) return `package:${packageOf(specifier)}`;
  const path = relative('.', join(dirname(file), specifier.replace(/\?.*$/, '')));
  return path.startsWith('src/') ? (path.split('/')[1] as string) : `outside:${path}`;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] as string);
}
