/** A table of Markdown; its cells are Markdown, in which a bar stands for itself. */
export function toTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, headings.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(toCell).join(' | ')} |`).join('\n');
}

/** A bar ends a cell even inside code, unless a backslash stands before it; the table takes that backslash away again. */
function toCell(markdown: string): string {
  return markdown.replace(/\n/g, ' ').replace(/\|/g, '\\|');
}
