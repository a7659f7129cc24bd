/** A text as Markdown that shows it as it is: no emphasis, link, HTML, code or tag of TypeDoc comes of it. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>{}#~]/g, '\\$&')
      // "schema.org" would become a link.
      .replace(/(?<=\p{L})\.(?=\p{L})/gu, '\\.')
  );
}
