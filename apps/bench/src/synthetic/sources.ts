import type { Published, Source } from '@pazabierta/schema';

/** The first year of the synthetic series, and how many years may be asked of it. */
export const FIRST_YEAR = 2010;
export const YEARS = 10;

const years = Array.from({ length: YEARS }, (_, index) => FIRST_YEAR + index);

/** What states a figure first: a yearbook, printed in April of the year after. */
export const yearbookOf = (year: string): string => `synthetic-annual-${year}`;
/** What states some of them again, otherwise: printed in October of the year after. */
export const revisionOf = (year: string): string => `synthetic-revised-${year}`;
/** What states figures and bears no date. */
export const ARCHIVE = 'synthetic-archive';
/** What a release adds figures from. */
export const supplementOf = (release: string): string => `synthetic-supplement-${release.replace('.', '-')}`;

const UNDATED: Published = { notBefore: null, notAfter: null, basis: 'not-stated', note: null };

/** Every source of the first release, in the order of their ids. */
export const SOURCES: readonly Source[] = [
  ...years.map((year) =>
    toSource(yearbookOf(String(year)), `Anuario sintético ${year}`, on(`${year + 1}-04-15`)),
  ),
  toSource(ARCHIVE, 'Archivo sintético sin fecha', UNDATED),
  ...years.map((year) =>
    toSource(revisionOf(String(year)), `Revisión sintética ${year}`, on(`${year + 1}-10-15`)),
  ),
];

/** The source that a release adds. */
export function supplement(release: string): Source {
  return toSource(
    supplementOf(release),
    `Suplemento sintético ${release}`,
    on(`${release.slice(0, 4)}-01-31`),
  );
}

function on(day: string): Published {
  return { notBefore: day, notAfter: day, basis: 'printed', note: null };
}

function toSource(id: string, title: string, published: Published): Source {
  return {
    id,
    kind: 'dataset',
    title,
    authors: [{ literal: 'Generador sintético' }],
    publisher: 'Generador sintético',
    containerTitle: null,
    pages: null,
    published,
    url: null,
    archivedUrl: null,
    accessed: null,
    linkStatus: { status: 'not-checked', checked: null },
    language: 'es',
    license: null,
    tier: 'primary',
    consulted: 'whole',
    citedIn: [],
    note: {
      es: 'Fuente sintética: no existe, y sirve solo para medir la velocidad.',
      en: 'Synthetic source: it does not exist, and serves to measure speed only.',
    },
    aliases: [],
  };
}
