import type { Id, Language, Source } from '@pazabierta/schema';
import type { CitedItem } from './cite-item.ts';
import { toReference } from './reference.ts';

/**
 * Where a thing was read: the source and the place in it, to whom it gives the words, and through which copy it was read.
 *
 * @throws RangeError if `source` or `via` is another source than the citation names.
 */
export function toSourceText(
  { item, source, via = null }: Omit<CitedItem, 'release'>,
  language: Language,
): string {
  const { citation } = item;
  expectSource(source, citation.source);
  if (via !== null) expectSource(via, citation.via);
  return [
    toReference(source, citation.locator, language),
    ...(citation.attributedTo === null ? [] : [toAttribution(citation.attributedTo, language)]),
    ...(citation.via === null ? [] : [toCopy(citation.via, via, language)]),
  ].join(' ');
}

function expectSource(source: Source, id: Id | null): void {
  if (source.id !== id) {
    throw new RangeError(`Cannot cite source "${source.id}": the citation names ${JSON.stringify(id)}`);
  }
}

function toAttribution(name: string, language: Language): string {
  return language === 'es' ? `Atribuido a ${name}.` : `Attributed to ${name}.`;
}

function toCopy(id: Id, via: Source | null, language: Language): string {
  const copy = via === null ? `${id}.` : toReference(via, null, language);
  return language === 'es' ? `Leída a través de: ${copy}` : `Read via: ${copy}`;
}
