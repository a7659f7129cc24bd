import type { Release, Source } from '@pazabierta/schema';

const unstated = {
  authors: [],
  publisher: null,
  containerTitle: null,
  pages: null,
  url: null,
  archivedUrl: null,
  accessed: '2026-11-23',
  linkStatus: { status: 'not-checked', checked: null },
  license: null,
  citedIn: [],
  note: null,
  aliases: [],
} satisfies Partial<Source>;

/** Undated; its own words place it between two days. */
export const article: Source = {
  ...unstated,
  id: 'gasman-2021',
  kind: 'article',
  title: 'Women, Leadership and Peacemaking',
  authors: [{ family: 'Gasman Zylbermann', given: 'Nadine' }],
  published: {
    notBefore: '2021-07-20',
    notAfter: '2021-12-31',
    basis: 'inferred',
    note: { es: 'El artículo no lleva fecha.', en: 'The article bears no date.' },
  },
  language: 'en',
  tier: 'secondary',
  consulted: 'whole',
};

/** Its publisher is its container, and a body signs it. */
export const gazette: Source = {
  ...unstated,
  id: 'dof-5608467',
  kind: 'official-gazette',
  title: 'Programa Nacional para la Igualdad entre Mujeres y Hombres 2020-2024',
  authors: [{ literal: 'Instituto Nacional de las Mujeres' }],
  publisher: 'Diario Oficial de la Federación',
  containerTitle: 'Diario Oficial de la Federación',
  pages: '432-521',
  published: { notBefore: '2020-12-22', notAfter: '2020-12-22', basis: 'printed', note: null },
  url: 'https://dof.gob.mx/nota_detalle_popup.php?codigo=5608467',
  language: 'es',
  tier: 'primary',
  consulted: 'excerpt',
};

/** Nobody signs it, and its title is a quotation. */
export const news: Source = {
  ...unstated,
  id: 'jornada-2021-12-04',
  kind: 'news',
  title: '"No hay paz ni democracia sin las mujeres"',
  publisher: 'La Jornada',
  published: { notBefore: '2021-12-04', notAfter: '2021-12-04', basis: 'printed', note: null },
  url: 'https://jornada.com.mx/notas/2021/12/04/sociedad/no-hay-paz',
  language: 'es',
  tier: 'press',
  consulted: 'excerpt',
};

/** Neither day nor author, and the body that publishes it. */
export const page: Source = {
  ...unstated,
  id: 'inmujeres-mucpaz',
  kind: 'web-page',
  title: 'Red de Mujeres Constructoras de Paz (MUCPAZ)',
  publisher: 'Instituto Nacional de las Mujeres',
  published: { notBefore: null, notAfter: null, basis: 'not-stated', note: null },
  url: 'https://www.gob.mx/inmujeres/mucpaz',
  language: 'es',
  tier: 'primary',
  consulted: 'excerpt',
};

/** Not opened: read through a copy. */
export const unopened: Source = {
  ...unstated,
  id: 'el-universal-2021-01',
  kind: 'news',
  title: 'Incorpora México criterio de género...',
  publisher: 'El Universal',
  published: { notBefore: '2021-01-01', notAfter: '2021-01-31', basis: 'printed', note: null },
  accessed: null,
  language: 'es',
  tier: 'press',
  consulted: 'not-consulted',
};

/** The copy through which it was read. */
export const copy: Source = {
  ...unopened,
  id: 'el-universal-2021-01-cdn',
  published: { notBefore: null, notAfter: null, basis: 'not-stated', note: null },
  url: 'https://cdn.example.mx/genero',
  accessed: '2026-11-23',
  tier: 'mirror',
  consulted: 'excerpt',
};

export const sources = new Map(
  [article, gazette, news, page, unopened, copy].map((source) => [source.id, source]),
);

export const release: Release = {
  formatVersion: 1,
  schemaVersion: 1,
  id: '2026.1',
  issued: '2026-11-23',
  previous: null,
  title: { es: 'Lo que afirma el artículo de partida', en: 'What the starting article states' },
  description: { es: 'Reúne lo que afirma un solo texto.', en: 'Holds what a single text states.' },
  additions: null,
  license: 'CC-BY-4.0',
  sources: [],
  inputsSha256: '0'.repeat(64),
  files: [],
  digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  status: 'published',
};
