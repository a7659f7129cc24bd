import type { Label } from '@pazabierta/schema';
import { COLUMN_TEXTS } from '../table/column-texts.ts';
import { observationColumns } from '../table/columns/observation-columns.ts';
import type { TableColumn } from '../table/table.ts';

/** A dimension, measure or attribute of the structure, and the column of the table of observations that it holds. */
export interface Component {
  /** As SDMX names it. */
  readonly id: string;
  readonly role: 'dimension' | 'measure' | 'attribute';
  /** The column whose cells it has; `null` for the one that no column has. */
  readonly column: string | null;
  /** The code list from which its values come; `null` where they are free. */
  readonly codeList: string | null;
  readonly type: TableColumn['type'];
  /** Whether one observation may have several. */
  readonly many: boolean;
  readonly text: Label;
}

/**
 * What tells one observation from another, in order. What a figure covers in time is a dimension of free text: most sources
 * state no period, and SDMX keeps the name `TIME_PERIOD` for one that always is a time.
 */
const DIMENSIONS = {
  INDICATOR: 'indicator',
  REF_AREA: 'area',
  REFERENCE_PERIOD: 'time_period',
  FUND: 'fund',
  ROLE: 'role',
  CLAIM_TYPE: 'claim_type',
  SOURCE: 'source',
  SOURCE_VERSION: 'source_version',
} as const;

/** Names that SDMX has for what our columns name otherwise; any other is the name of its column in capitals. */
const NAMES: Readonly<Record<string, string>> = {
  id: 'OBS_ID',
  status: 'OBS_STATUS',
  unit: 'UNIT_MEASURE',
};

const CODE_LISTS: Readonly<Record<string, string>> = {
  indicator: 'indicators',
  area: 'areas',
  fund: 'funds',
  role: 'roles',
  claim_type: 'claim-types',
  source: 'sources',
  unit: 'units',
  qualifier: 'qualifiers',
  status: 'observation-statuses',
  absence_reason: 'absence-reasons',
  budget_phase: 'budget-phases',
  price_basis: 'price-bases',
  members: 'areas',
  members_absence_reason: 'absence-reasons',
  via: 'sources',
};

const MANY = ['members', 'corroborates', 'contradicts', 'aliases'];

const STATEMENT: Component = {
  id: 'STATEMENT',
  role: 'dimension',
  column: null,
  codeList: null,
  type: 'text',
  many: false,
  text: {
    es: 'Letra que distingue las afirmaciones de una fuente que se contradice',
    en: 'Letter that tells apart the statements of a source that contradicts itself',
  },
};

/** Every component of the structure of observations: dimensions, the measure, then attributes. */
export const COMPONENTS: readonly Component[] = toComponents();

function toComponents(): Component[] {
  const columns = observationColumns('es');
  const dimensions = Object.entries(DIMENSIONS).map(([id, header]) => toComponent(id, 'dimension', header));
  const rest = columns
    .map(({ header }) => header)
    .filter((header) => header !== 'value' && !Object.values<string>(DIMENSIONS).includes(header));
  return [
    ...dimensions,
    STATEMENT,
    toComponent('OBS_VALUE', 'measure', 'value'),
    ...rest.map((header) => toComponent(NAMES[header] ?? header.toUpperCase(), 'attribute', header)),
  ];

  function toComponent(id: string, role: Component['role'], header: string): Component {
    const text = COLUMN_TEXTS[header];
    const column = columns.find((each) => each.header === header);
    if (column === undefined || text === undefined) throw new Error(`There is no column "${header}"`);
    return {
      id,
      role,
      column: header,
      codeList: CODE_LISTS[header] ?? null,
      type: column.type ?? 'text',
      many: MANY.includes(header),
      text,
    };
  }
}

/** What a dimension says that an observation does not have. */
export const NOT_APPLICABLE = '_Z';
