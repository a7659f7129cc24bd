import ts from 'typescript';
import { isSaidValue } from './is-said-value.ts';

/** An example as a module that fails where what its comments say is not so, each statement in the line in which it was. */
export interface CheckedModule {
  readonly code: string;
  readonly faults: readonly string[];
  readonly assertions: number;
  /** Whether it does more than declare. */
  readonly runs: boolean;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a comment behind a statement says, and where it stands. */
interface Said {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isBeside: boolean;
}

const THROWS = /^throws ([A-Z]\w*)$/;
const BEGINS_VALUE = /^(?:[[{'"`\d-]|(?:true|false|null|undefined|NaN|new [A-Z]\w*)\b)/;

/**
 * Turns the comments of an example into assertions: a value behind an expression statement, in its line or in those below, is what
 * the statement gives; `throws RangeError` names the error that it throws.
 *
 * @param expectations - where the module finds `expectEqual` and `expectThrow`
 */
export function toCheckedModule(example: string, expectations: string): CheckedModule {
  const source = ts.createSourceFile('example.ts', example, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const faults: string[] = [];
  const used = new Set<string>();
  let assertions = 0;
  const find = (node: ts.Node, message: string) => {
    faults.push(`Line ${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${message}`);
  };
  const visit = (node: ts.Node): void => {
    const said = ts.isStatement(node) && !ts.isBlock(node) ? readSaid(example, node.getEnd()) : null;
    if (said !== null && ts.isExpressionStatement(node)) {
      const [, name] = THROWS.exec(said.text) ?? [];
      if (name !== undefined || isSaidValue(said.text)) {
        assertions += 1;
        used.add(name === undefined ? 'expectEqual' : 'expectThrow');
        edits.push(...(name === undefined ? toEqual(node, said) : toThrow(node, said, name)));
      } else if (said.isBeside || BEGINS_VALUE.test(said.text)) {
        find(node, `What the comment says is not a JavaScript value: ${said.text}`);
      }
    } else if (said?.isBeside && (THROWS.test(said.text) || isSaidValue(said.text))) {
      find(node, `Only behind an expression does a comment say a value that is checked: ${said.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const imported = [...used].map((each) => `${each} as $${each}`).join(', ');
  return {
    code: `${used.size > 0 ? `import { ${imported} } from '${expectations}'; ` : ''}${apply(example, edits)}\nexport {};\n`,
    faults,
    assertions,
    runs: source.statements.some(doesMore),
  };
}

/** Reads the comment beside what ends at `end`, or else the comments in the lines directly below. */
function readSaid(example: string, end: number): Said | null {
  const [beside] = /^[ \t]*\/\/[^\n]*/.exec(example.slice(end)) ?? [];
  const [below] = /^[ \t]*(?:\n[ \t]*\/\/[^\n]*)+/.exec(example.slice(end)) ?? [];
  const found = beside ?? below;
  if (found === undefined) return null;
  const text = found.replace(/^[ \t]*\/\//gm, '').trim();
  return { text, start: end, end: end + found.length, isBeside: beside !== undefined };
}

function toEqual(node: ts.ExpressionStatement, said: Said): Edit[] {
  return [
    { start: node.getStart(), end: node.getStart(), text: '$expectEqual(' },
    { start: node.expression.getEnd(), end: said.end, text: `,${said.isBeside ? ' ' : '\n'}${said.text});` },
  ];
}

function toThrow(node: ts.ExpressionStatement, said: Said, name: string): Edit[] {
  return [
    { start: node.getStart(), end: node.getStart(), text: 'await $expectThrow(async () => (' },
    { start: node.expression.getEnd(), end: said.end, text: `), '${name}');${said.isBeside ? '' : '\n'}` },
  ];
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((done, { start, end, text }) => done.slice(0, start) + text + done.slice(end), text);
}

/** Whether a statement at the top does more than import, declare and name what is written out. */
function doesMore(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return !ts.isDeclarationStatement(statement);
  let found = false;
  const look = (node: ts.Node): void => {
    found ||= ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isAwaitExpression(node);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, look);
  };
  look(statement);
  return found;
}
