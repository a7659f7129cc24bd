/** A table in Markdown. The cells are Markdown on one line, in which a bar is escaped. */
export function toTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [toLine(headers), toLine(headers.map(() => '---')), ...rows.map(toLine)].join('\n');
}
