/**
 * A page whose headings never skip a level for who hears it (WCAG 1.3.1): where TypeDoc does, the heading keeps its look and says the level that
 * follows from the one before.
 */
export function levelHeadings(html: string): string {
  let before = 0;
  return html.replace(/<h([1-6])(?=[ >])/g, (tag, written: string) => {
    const level = Math.min(Number(written), before + 1);
    before = level;
    return level === Number(written) ? tag : `${tag} aria-level="${level}"`;
  });
}
