import type { Collection, Label } from '@pazabierta/schema';

/** What each collection is called and what it holds, for the contract and the entry page. */
export const COLLECTION_TEXTS: Readonly<
  Record<Collection, { readonly title: Label; readonly schema: string }>
> = {
  datasets: { title: { es: 'Conjuntos de datos', en: 'Datasets' }, schema: 'Dataset' },
  instruments: {
    title: {
      es: 'Instrumentos: programas, planes, estrategias, resoluciones y fondos',
      en: 'Instruments: programmes, plans, strategies, resolutions and funds',
    },
    schema: 'Instrument',
  },
  commitments: {
    title: {
      es: 'Compromisos: objetivos, líneas y pilares de los instrumentos',
      en: 'Commitments: objectives, lines and pillars of the instruments',
    },
    schema: 'Commitment',
  },
  indicators: { title: { es: 'Indicadores', en: 'Indicators' }, schema: 'Indicator' },
  observations: {
    title: {
      es: 'Observaciones: cada cifra con su fuente',
      en: 'Observations: every figure with its source',
    },
    schema: 'Observation',
  },
  institutions: { title: { es: 'Instituciones', en: 'Institutions' }, schema: 'Institution' },
  sources: { title: { es: 'Fuentes', en: 'Sources' }, schema: 'Source' },
  'code-lists': { title: { es: 'Listas de códigos', en: 'Code lists' }, schema: 'CodeList' },
  links: {
    title: {
      es: 'Vínculos entre instrumentos, compromisos e indicadores',
      en: 'Links between instruments, commitments and indicators',
    },
    schema: 'Link',
  },
  milestones: { title: { es: 'Hitos', en: 'Milestones' }, schema: 'Milestone' },
  errata: { title: { es: 'Erratas de las fuentes', en: 'Errata of the sources' }, schema: 'Erratum' },
};

/** A text of the contract in both languages, Spanish first. */
export const both = ({ es, en }: Label): string => `${es} — ${en}`;
