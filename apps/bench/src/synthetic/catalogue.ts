import type {
  CodeList,
  Collection,
  CollectionItems,
  Dataset,
  Indicator,
  ObservationStatus,
} from '@pazabierta/schema';
import { QUALIFIERS } from '@pazabierta/schema/quantity';
import { AREAS, toCode } from './areas.ts';
import { ABSENCE_REASONS, BUDGET_PHASE, PRICE_BASIS } from './observation.ts';
import { DATASETS, FUNDS, INDICATORS, ROLES } from './series.ts';

const datasets: Dataset[] = DATASETS.map(({ id, about }) => ({
  id,
  title: { es: `Datos sintéticos: ${about.es}`, en: `Synthetic data: ${about.en}` },
  description: {
    es: 'Conjunto sintético para medir la velocidad. Ninguna cifra es verdadera.',
    en: 'A synthetic dataset for measuring speed. No figure is true.',
  },
  instruments: [],
  license: 'CC-BY-4.0',
  aliases: [],
}));

const indicators: Indicator[] = INDICATORS.map(({ id, number, dataset }) => ({
  id,
  dataset: dataset.id,
  instrument: null,
  label: {
    es: `Serie sintética ${number} de ${dataset.about.es}`,
    en: `Synthetic series ${number} of ${dataset.about.en}`,
  },
  definition: { es: 'Serie sintética: no mide nada.', en: 'A synthetic series: it measures nothing.' },
  unit: dataset.unit,
  dimensions: [...dataset.dimensions],
  origin: 'project',
  notComparable: [],
  note: null,
  aliases: [],
}));

/** The statuses that an observation has, as SDMX writes them. */
const STATUSES: Readonly<Record<ObservationStatus, string>> = {
  normal: 'A',
  estimated: 'E',
  'low-reliability': 'U',
  unvalidated: 'V',
  missing: 'O',
};

const statuses = listOf(
  'observation-statuses',
  { es: 'Estados sintéticos', en: 'Synthetic statuses' },
  Object.keys(STATUSES),
);

/** In the order of their ids: those from which the cells of an observation come. */
const codeLists: CodeList[] = [
  listOf('absence-reasons', { es: 'Razones sintéticas', en: 'Synthetic reasons' }, ABSENCE_REASONS),
  {
    id: 'areas',
    title: { es: 'Áreas sintéticas', en: 'Synthetic areas' },
    definition: { es: 'Áreas que no existen.', en: 'Areas that do not exist.' },
    codes: AREAS.map(({ code }) => code),
  },
  listOf('budget-phases', { es: 'Momentos sintéticos', en: 'Synthetic phases' }, [BUDGET_PHASE]),
  listOf('claim-types', { es: 'Tipos sintéticos de afirmación', en: 'Synthetic claim types' }, [
    ...new Set(DATASETS.flatMap(({ variants }) => variants.map(({ claimType }) => claimType))),
  ]),
  listOf('funds', { es: 'Fondos sintéticos', en: 'Synthetic funds' }, FUNDS),
  {
    ...statuses,
    codes: statuses.codes.map((code) => ({
      ...code,
      notations: [{ scheme: 'SDMX CL_OBS_STATUS 2.2', value: STATUSES[code.id as ObservationStatus] }],
    })),
  },
  listOf('price-bases', { es: 'Bases sintéticas de precios', en: 'Synthetic price bases' }, [PRICE_BASIS]),
  listOf('qualifiers', { es: 'Matices sintéticos', en: 'Synthetic qualifiers' }, QUALIFIERS),
  listOf('roles', { es: 'Papeles sintéticos', en: 'Synthetic roles' }, ROLES),
  listOf('units', { es: 'Unidades sintéticas', en: 'Synthetic units' }, [
    ...new Set(DATASETS.map(({ unit }) => unit)),
  ]),
];

function listOf(id: string, title: CodeList['title'], codes: readonly string[]): CodeList {
  return {
    id,
    title,
    definition: { es: 'Códigos sintéticos.', en: 'Synthetic codes.' },
    codes: codes.map((code) => toCode(code, { es: `${code} (sintético)`, en: `${code} (synthetic)` })),
  };
}

/** The items of every release but its observations and sources; of what synthetic series do not need there is nothing. */
export const catalogue: {
  readonly [Name in Exclude<Collection, 'observations' | 'sources'>]: readonly CollectionItems[Name][];
} = {
  datasets,
  instruments: [],
  commitments: [],
  indicators,
  institutions: [],
  'code-lists': codeLists,
  links: [],
  milestones: [],
  errata: [],
};
