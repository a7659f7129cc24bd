import { rmSync } from 'node:fs';
import { type ExportedSymbol, listSymbols } from './list-symbols.ts';
import { listTypeErrors, openProgram } from './open-program.ts';
import type { Entry } from './read-entries.ts';
import { writeExamples } from './write-examples.ts';

/** One example, or one symbol that has none, with all that is wrong with it before it runs. */
export interface ExampleCase {
  /** The entry and the symbol, such as `@pazabierta/schema/quantity bounds`. */
  readonly title: string;
  readonly place: string;
  readonly faults: readonly string[];
  /** The module to run; null where there is nothing to run. */
  readonly file: string | null;
  /** How many expectations stand in it. */
  readonly assertions: number;
}

/** Writes and compiles every example of what the entries export. The folder is emptied first; it lies in a folder of `docs`. */
export function listCases(root: string, entries: readonly Entry[], folder: string): ExampleCase[] {
  rmSync(folder, { recursive: true, force: true });
  const files = entries.map(({ file }) => file);
  const sources = openProgram(root, files);
  const written = listSymbols(sources, entries, root).map((symbol) => ({
    symbol,
    examples: writeExamples(symbol, folder),
  }));
  const modules = written.flatMap(({ examples }) => examples.map(({ file }) => file));
  const program = openProgram(root, [...files, ...modules], sources);
  return written.flatMap(({ symbol, examples }) => {
    const title = `${symbol.entry.specifier} ${symbol.name}`;
    const missing = listMissing(symbol);
    const [first, ...others] = examples.map(({ file, faults, assertions }) => ({
      file,
      assertions,
      faults: [...faults, ...listTypeErrors(program, file)],
    }));
    return [
      {
        title,
        place: symbol.place,
        file: first?.file ?? null,
        assertions: first?.assertions ?? 0,
        faults: [...missing, ...(first?.faults ?? [])],
      },
      ...others.map((each, index) => ({ title: `${title} ${index + 2}`, place: symbol.place, ...each })),
    ];
  });
}

function listMissing({ isDocumented, examples, faults }: ExportedSymbol): string[] {
  return [
    ...(isDocumented ? [] : ['The symbol has no docstring']),
    ...(examples.length > 0 ? [] : ['The symbol has no example']),
    ...faults,
  ];
}
