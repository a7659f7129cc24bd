/** The anchor of a heading, as TypeDoc and GitHub make it; also the name of a file. Headings of the reference keep to what both read alike. */
export function toSlug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
