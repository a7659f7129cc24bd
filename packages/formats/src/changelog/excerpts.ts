import { toShortened } from '../wording/shortened.ts';

/** The most characters that a changelog gives of one text. */
export const LONGEST_TEXT = 300;

/** How much of what both texts share is left before the first difference. */
const LEAD = 60;

/** Two texts, cut where they are long, so that the place from which they differ can still be seen in both. */
export function toExcerpts(before: string, after: string): readonly [before: string, after: string] {
  if (before.length <= LONGEST_TEXT && after.length <= LONGEST_TEXT) return [before, after];
  const start = toStart(before, after);
  return [toExcerpt(before, start), toExcerpt(after, start)];
}

/** The beginning of a word a little before the first difference; the beginning of the text where that is near. */
function toStart(before: string, after: string): number {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  if (same <= 2 * LEAD) return 0;
  const wordStart = before.lastIndexOf(' ', same - LEAD) + 1;
  return Math.max(wordStart, same - 2 * LEAD);
}

function toExcerpt(text: string, start: number): string {
  if (start === 0) return toShortened(text, LONGEST_TEXT);
  // A character of two units is never cut in half.
  return `…${toShortened(text.slice(start).replace(/^[\uDC00-\uDFFF]/, ''), LONGEST_TEXT)}`;
}
