/** The anchors of the headings of a document, as the slugger of TypeDoc makes them: a heading that comes again is numbered. */
export function slugsOf(markdown: string): readonly string[] {
  const seen = new Map<string, number>();
  const headings = [...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)];
  return headings.map(([, heading = '']) => {
    const slug = heading
      .replace(/\\(?=[^\w\s])/g, '')
      .trim()
      .replace(/[\u2000-\u206F\u2E00-\u2E7F\\'!"#$%&()*+,./:;<=>?@[\]^`{|}~]/g, '')
      .replace(/\s/g, '-')
      .replace(/--+/, '-')
      .toLowerCase();
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
