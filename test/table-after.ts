/** The lines of the first table after a text, each as its cells, without code marks; the header is left out. */
export function tableAfter(document: string, text: string): string[][] {
  const lines = document.slice(document.indexOf(text) + text.length).split('\n');
  const start = lines.findIndex((line) => line.startsWith('| ---'));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 1, end).map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}
