import type { Change } from '@pazabierta/schema';
import { countBy } from '../report/count-by.ts';

const WIDTH = 100;

/**
 * How many changes there are of each kind, and in which collections: `added  5  observations 4, sources 1`. No line is wider than
 * 100 columns.
 */
export function formatCounts(changes: readonly Change[]): string[] {
  const kinds = countBy(changes, ({ kind }) => kind);
  const widest = Math.max(...kinds.map(([kind]) => kind.length));
  return kinds.flatMap(([kind, count]) => {
    const collections = countBy(changes, (change) => (change.kind === kind ? change.collection : undefined));
    const start = `  ${kind.padEnd(widest)}  ${String(count).padStart(4)}  `;
    return wrap(
      start,
      collections.map(([collection, each]) => `${collection} ${each}`),
    );
  });
}

/** Words with commas between them, on as many lines as they need, each below the first. */
function wrap(start: string, words: readonly string[]): string[] {
  const lines = [start];
  words.forEach((word, index) => {
    const text = index === words.length - 1 ? word : `${word}, `;
    if (`${lines.at(-1)}${text}`.trimEnd().length > WIDTH) lines.push(' '.repeat(start.length));
    lines[lines.length - 1] += text;
  });
  return lines.map((line) => line.trimEnd());
}
