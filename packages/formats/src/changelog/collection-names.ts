import type { Collection, Label } from '@pazabierta/schema';

/** What each collection is called, in the order of a release. */
export const COLLECTION_NAMES: Readonly<Record<Collection, Label>> = {
  datasets: { es: 'Conjuntos de datos', en: 'Datasets' },
  instruments: { es: 'Instrumentos', en: 'Instruments' },
  commitments: { es: 'Compromisos', en: 'Commitments' },
  indicators: { es: 'Indicadores', en: 'Indicators' },
  observations: { es: 'Observaciones', en: 'Observations' },
  institutions: { es: 'Instituciones', en: 'Institutions' },
  sources: { es: 'Fuentes', en: 'Sources' },
  'code-lists': { es: 'Listas de códigos', en: 'Code lists' },
  links: { es: 'Vínculos', en: 'Links' },
  milestones: { es: 'Hitos', en: 'Milestones' },
  errata: { es: 'Erratas de las fuentes', en: 'Errata of the sources' },
};
