import type { Language } from '@pazabierta/schema';

/** Where a page of the codebook stands, by its name: the id of what it tells, or `index`. */
export function toPath(name: string, language: Language): string {
  return `codebook/${language}/${name}.md`;
}
