/** A text as Markdown shows it, on one line: nothing in it can begin a link, a tag, an emphasis or a formula. It must not stand first on its line. */
export function escapeMarkdown(text: string): string {
  return toOneLine(text).replace(/[\\`*_[\]<>&~|$]/g, '\\$&');
}

/** A text as a code span, on one line, between more backticks than it has itself (CommonMark 6.1). */
export function toCode(text: string): string {
  const line = toOneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  if (longest === 0) return `\`${line}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${line} ${fence}`;
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
