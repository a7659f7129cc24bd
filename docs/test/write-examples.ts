import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportedSymbol } from './list-symbols.ts';
import { toCheckedModule } from './to-checked-module.ts';

/** An example that has been written as a module, and what is wrong with it before it is compiled or run. */
export interface WrittenExample {
  readonly file: string;
  readonly faults: readonly string[];
  readonly assertions: number;
}

/** Writes the examples of a symbol as modules that check themselves, each into a file of `folder`, which lies in a folder of `docs`. */
export function writeExamples(
  { name, entry, isType, examples }: ExportedSymbol,
  folder: string,
): WrittenExample[] {
  mkdirSync(folder, { recursive: true });
  return examples.map((example, index) => {
    const { code, faults, assertions, runs } = toCheckedModule(example, '../../test/expectations.ts');
    const place = entry.specifier.replace('@pazabierta/', '').replaceAll('/', '.');
    // `Bounds` is a type and `bounds` a function, and not every disk can tell the two apart.
    const file = join(
      folder,
      `${place}.${isType ? 'type' : 'value'}.${name}${index === 0 ? '' : index + 1}.ts`,
    );
    writeFileSync(file, code);
    return {
      file,
      assertions,
      faults: assertions === 0 && (runs || !isType) ? [...faults, 'The example asserts nothing'] : faults,
    };
  });
}
