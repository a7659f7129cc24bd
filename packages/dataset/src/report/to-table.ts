/** A table in Markdown; cells are short texts and numbers of ours, without line breaks or bars. */
export function toTable(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const rule = headers.map((_, index) => (typeof rows[0]?.[index] === 'number' ? '---:' : '---'));
  return [line(headers), line(rule), ...rows.map(line)].join('\n');
}
