const ELLIPSIS = '…';

/** A text of at most `longest` characters (UTF-16 units); a longer one is cut, and ends with an ellipsis. */
export function toShortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // A character of two units is never cut in half.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}${ELLIPSIS}`;
}
