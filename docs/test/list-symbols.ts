import { relative } from 'node:path';
import ts from 'typescript';
import { parseDocstring } from './parse-docstring.ts';
import type { Entry } from './read-entries.ts';

/** What an entry exports, with what its docstring says and shows. */
export interface ExportedSymbol {
  readonly name: string;
  readonly entry: Entry;
  /** Where it is declared, from the root, with the line. */
  readonly place: string;
  /** Whether nothing of it is left at run time. A schema and the type of the same name are one symbol, and a value. */
  readonly isType: boolean;
  readonly isDocumented: boolean;
  readonly examples: readonly string[];
  readonly faults: readonly string[];
}

/** Lists what the entries export, each declaration once, under the first entry of the package in which it is declared. */
export function listSymbols(program: ts.Program, entries: readonly Entry[], root: string): ExportedSymbol[] {
  const checker = program.getTypeChecker();
  const offers = new Map<ts.Symbol, [Offer, ...Offer[]]>();
  for (const entry of entries) {
    const source = program.getSourceFile(entry.file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`"${entry.file}" exports nothing`);
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const offer = { name: exported.name, entry };
      const others = offers.get(symbol);
      if (others === undefined) offers.set(symbol, [offer]);
      else others.push(offer);
    }
  }
  return [...offers].map(([symbol, all]) => readSymbol(symbol, all, root));
}

/** A name under which an entry gives a symbol away. */
type Offer = Pick<ExportedSymbol, 'name' | 'entry'>;

function readSymbol(symbol: ts.Symbol, offers: readonly [Offer, ...Offer[]], root: string): ExportedSymbol {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) throw new Error(`"${symbol.name}" is declared nowhere`);
  const file = declaration.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(declaration.getStart());
  const docstrings = (symbol.declarations ?? []).flatMap((each) => parseDocstrings(each));
  return {
    ...(offers.find(({ entry }) => file.fileName.startsWith(toFolder(entry))) ?? offers[0]),
    place: `${relative(root, file.fileName)}:${line + 1}`,
    isType: (symbol.flags & ts.SymbolFlags.Value) === 0,
    isDocumented: docstrings.some(({ text }) => text !== ''),
    examples: docstrings.flatMap(({ examples }) => examples),
    faults: docstrings.flatMap(({ faults }) => faults),
  };
}

function parseDocstrings(declaration: ts.Declaration) {
  const comment = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1);
  return comment === undefined ? [] : [parseDocstring(comment.getText())];
}

/** The folder of the sources of a package: an entry is either in it or one folder below. */
function toFolder({ file }: Entry): string {
  return file.slice(0, file.lastIndexOf('/src/') + 1);
}
