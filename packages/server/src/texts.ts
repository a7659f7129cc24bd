import type { Collection, Label } from '@pazabierta/schema';

/** What a collection is called and what it holds, and how the contract names one of its items. */
interface CollectionText {
  readonly title: Label;
  readonly one: Label;
  readonly schema: string;
}

/** What each collection is called, for the contract and the entry page. */
export const COLLECTION_TEXTS: Readonly<Record<Collection, CollectionText>> = {
  datasets: {
    title: { es: 'Conjuntos de datos', en: 'Datasets' },
    one: { es: 'Un conjunto de datos', en: 'A dataset' },
    schema: 'Dataset',
  },
  instruments: {
    title: {
      es: 'Instrumentos: programas, planes, estrategias, resoluciones y fondos',
      en: 'Instruments: programmes, plans, strategies, resolutions and funds',
    },
    one: { es: 'Un instrumento', en: 'An instrument' },
    schema: 'Instrument',
  },
  commitments: {
    title: {
      es: 'Compromisos: objetivos, líneas y pilares de los instrumentos',
      en: 'Commitments: objectives, lines and pillars of the instruments',
    },
    one: { es: 'Un compromiso', en: 'A commitment' },
    schema: 'Commitment',
  },
  indicators: {
    title: { es: 'Indicadores', en: 'Indicators' },
    one: { es: 'Un indicador', en: 'An indicator' },
    schema: 'Indicator',
  },
  observations: {
    title: {
      es: 'Observaciones: cada cifra con su fuente',
      en: 'Observations: every figure with its source',
    },
    one: { es: 'Una observación', en: 'An observation' },
    schema: 'Observation',
  },
  institutions: {
    title: { es: 'Instituciones', en: 'Institutions' },
    one: { es: 'Una institución', en: 'An institution' },
    schema: 'Institution',
  },
  sources: {
    title: { es: 'Fuentes', en: 'Sources' },
    one: { es: 'Una fuente', en: 'A source' },
    schema: 'Source',
  },
  'code-lists': {
    title: { es: 'Listas de códigos', en: 'Code lists' },
    one: { es: 'Una lista de códigos', en: 'A code list' },
    schema: 'CodeList',
  },
  links: {
    title: {
      es: 'Vínculos entre instrumentos, compromisos e indicadores',
      en: 'Links between instruments, commitments and indicators',
    },
    one: { es: 'Un vínculo', en: 'A link' },
    schema: 'Link',
  },
  milestones: {
    title: { es: 'Hitos', en: 'Milestones' },
    one: { es: 'Un hito', en: 'A milestone' },
    schema: 'Milestone',
  },
  errata: {
    title: { es: 'Erratas de las fuentes', en: 'Errata of the sources' },
    one: { es: 'Una errata', en: 'An erratum' },
    schema: 'Erratum',
  },
};

/** A text of the contract in both languages, Spanish first. */
export const both = ({ es, en }: Label): string => `${es} — ${en}`;
