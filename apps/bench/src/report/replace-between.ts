/**
 * A page with what stands between two of its markers, `<!-- name -->` and `<!-- /name -->`, replaced.
 *
 * @throws Error if the page does not have them.
 */
export function replaceBetween(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The page has no "${begin}" that "${end}" follows`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}
