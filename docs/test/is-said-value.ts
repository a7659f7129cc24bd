import ts from 'typescript';

const CONSTRUCTORS = new Set(['Date', 'Map', 'Set', 'Uint8Array', 'URL']);
const WORDS = new Set([ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword]);
const NAMED = new Set(['undefined', 'NaN', 'Infinity']);

/** Whether a text is a JavaScript value written out: a literal, or a list, object or `new Date('2021-07-20')` of such. */
export function isSaidValue(text: string): boolean {
  const code = `(${text}\n);`;
  const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true });
  if (diagnostics.length > 0) return false;
  const [statement, more] = ts.createSourceFile('said.ts', code, ts.ScriptTarget.Latest).statements;
  return (
    statement !== undefined &&
    more === undefined &&
    ts.isExpressionStatement(statement) &&
    isValue(statement.expression)
  );
}

function isValue(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isValue(node.expression);
  if (ts.isPrefixUnaryExpression(node)) {
    return node.operator === ts.SyntaxKind.MinusToken && isValue(node.operand);
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isValue);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((each) => ts.isPropertyAssignment(each) && isValue(each.initializer));
  }
  if (ts.isNewExpression(node)) {
    return (
      ts.isIdentifier(node.expression) &&
      CONSTRUCTORS.has(node.expression.text) &&
      (node.arguments ?? []).every(isValue)
    );
  }
  if (ts.isIdentifier(node)) return NAMED.has(node.text);
  return ts.isLiteralExpression(node) || WORDS.has(node.kind);
}
