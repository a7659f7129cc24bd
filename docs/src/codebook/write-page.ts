/** A page of the site: its name in the navigation, the pages below it, and its text. */
export function writePage(
  title: string,
  paragraphs: readonly string[],
  children: readonly string[] = [],
): string {
  const below =
    children.length === 0 ? '' : `children:\n${children.map((each) => `  - ./${each}.md\n`).join('')}`;
  return `---\ntitle: ${JSON.stringify(title)}\n${below}---\n\n${paragraphs.join('\n\n')}\n`;
}
