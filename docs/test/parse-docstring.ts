/** What a docstring says and shows. */
export interface Docstring {
  /** What stands before the first tag. */
  readonly text: string;
  /** The code of each `@example`. */
  readonly examples: readonly string[];
  readonly faults: readonly string[];
}

const FENCED = /^```ts\n(.*)\n```$/s;

/** Parses a comment that begins with two asterisks, as it stands in the source. */
export function parseDocstring(comment: string): Docstring {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const parts: string[][] = [[]];
  let fenced = false;
  for (const line of lines) {
    if (line.startsWith('```')) fenced = !fenced;
    if (!fenced && line.startsWith('@')) parts.push([]);
    parts.at(-1)?.push(line);
  }
  const [text = '', ...tags] = parts.map((part) => part.join('\n').trim());
  const shown = tags
    .filter((tag) => /^@example\b/.test(tag))
    .map((tag) => tag.slice('@example'.length).trim());
  return {
    text,
    examples: shown.flatMap((each) => FENCED.exec(each)?.[1] ?? []),
    faults: shown.some((each) => !FENCED.test(each)) ? ['An @example is not one block fenced by ```ts'] : [],
  };
}
