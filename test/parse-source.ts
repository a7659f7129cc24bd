import ts from 'typescript';

/** What a source file asks of the world around it. */
export interface SourceNeeds {
  readonly imports: readonly { readonly specifier: string; readonly isType: boolean }[];
  readonly readsEnvironment: boolean;
  readonly usesConsole: boolean;
  /** Every literal text, since a package may also be asked for by `require.resolve` and its like. */
  readonly texts: readonly string[];
}

/**
 * Parses a file for its imports (static, dynamic, re-exports, import types), its use of `process.env` and of `console`.
 * Only `import type` and `export type` count as types: `import { type A }` leaves an import at run time.
 */
export function parseSource(path: string, text: string): SourceNeeds {
  const imports: { specifier: string; isType: boolean }[] = [];
  const texts: string[] = [];
  let readsEnvironment = false;
  let usesConsole = false;

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      imports.push({ specifier: node.moduleSpecifier.text, isType });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      imports.push({ specifier: node.moduleSpecifier.text, isType: node.isTypeOnly });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) {
        imports.push({ specifier: node.argument.literal.text, isType: true });
      }
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
        imports.push({ specifier: specifier.text, isType: false });
      }
    } else if (ts.isPropertyAccessExpression(node)) {
      readsEnvironment ||= node.name.text === 'env' && /\bprocess$/.test(node.expression.getText());
      usesConsole ||= ts.isIdentifier(node.expression) && node.expression.text === 'console';
    } else if (ts.isStringLiteralLike(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return { imports, readsEnvironment, usesConsole, texts };
}
