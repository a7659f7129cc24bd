/** A text on one line, as Markdown shows it: nothing in it begins a link, a tag, an emphasis, a cell or a tag of TypeDoc. */
export function escapeMarkdown(text: string): string {
  return toOneLine(text).replace(/[\\`*_[\]<>&~|{}$#]/g, '\\$&');
}

/** A code or another text without backticks as a code span, also inside a table. */
export function toCode(text: string): string {
  return `\`${toOneLine(text).replaceAll('|', '\\|')}\``;
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
