import type { Author } from '@pazabierta/schema';

/** An author as a reference names it: a person by family name first, a body by its name as printed. */
export function toAuthorName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}
