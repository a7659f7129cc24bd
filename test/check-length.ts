import type { SourceFile } from './read-workspace.ts';

const longest = 400;

/** The paths of the files that are longer than 400 lines, save those whose first lines say that they are generated. */
export function checkLength(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ text }) => {
      const lines = text.trimEnd().split('\n');
      return lines.length > longest && !/generated/i.test(lines.slice(0, 3).join('\n'));
    })
    .map(({ path }) => path);
}
