import { escapeMarkdown } from './escape.ts';

/** A bracket is of an address only where the address opens it and closes it. */
const ADDRESS = /(https?:\/\/(?:\([^\s()]*\)|[^\s()])*(?:\([^\s()]*\)|[^\s().,;]))/;

/** A text on one line as Markdown, in which every web address is a link; the sign that ends a sentence or a bracket is not of the address. */
export function linkAddresses(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : `<${part}>`))
    .join('');
}
