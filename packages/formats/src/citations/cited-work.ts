import type { Language } from '@pazabierta/schema';
import type { CitedWholeRelease } from './cite-release.ts';
import type { CslItem } from './csl-item.ts';

/**
 * The release of what is cited, its DOI where it has one, and the address where what is cited stands in that release.
 *
 * @example
 * ```ts
 * import { registration, release } from '@pazabierta/dataset/2026.2';
 * import { type CitedIn, toReleaseCslItem } from '@pazabierta/formats/citations';
 *
 * const url = 'https://pazabierta.example/v1/releases/2026.2';
 * const cited: CitedIn = { release, doi: registration.doi, url };
 * toReleaseCslItem(cited, 'es').DOI; // undefined
 * toReleaseCslItem({ ...cited, doi: '10.5555/2026.2' }, 'es').DOI; // '10.5555/2026.2'
 * ```
 */
export interface CitedIn {
  readonly release: CitedWholeRelease;
  readonly doi: string | null;
  readonly url: string;
}

const DRAFT = {
  es: 'Borrador: todavía puede cambiar.',
  en: 'Draft: it may still change.',
};

/** What the items of a release, of a dataset and of a figure have in common. `parts` are the sentences of the note. */
export function toWork(
  { release, url }: CitedIn,
  { id, title, parts }: { id: string | null; title: string; parts: readonly string[] },
  language: Language,
): CslItem {
  const draft = release.status === 'draft';
  return {
    id: `pazabierta-${release.id}${id === null ? '' : `-${id}`}`,
    type: 'dataset',
    language,
    title,
    author: [{ literal: 'Paz Abierta' }],
    publisher: 'Paz Abierta',
    issued: { 'date-parts': [release.issued.split('-').map(Number)] },
    version: release.id,
    ...(draft && { status: 'draft' }),
    URL: url,
    note: [...(draft ? [DRAFT[language]] : []), ...parts].join(' '),
    custom: { license: release.license, digest: release.digest },
  };
}

/** The sentence that names the DOI of the release to which a part of it belongs; the DOI is not that of the part. */
export function toReleaseDoi({ doi }: CitedIn, language: Language): string[] {
  if (doi === null) return [];
  return [language === 'es' ? `DOI de la edición: ${doi}.` : `DOI of the release: ${doi}.`];
}
