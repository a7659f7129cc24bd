import { type SQL, sql } from 'drizzle-orm';

const id = (column: string): SQL => sql.raw(`(select id from code where key = o.${column})`);
const fragment = (column: string): SQL => sql.raw(`json(o.${column})`);
const list = (column: string): SQL => sql.raw(`json(coalesce(o.${column}, '[]'))`);

/**
 * The canonical JSON of an observation row `o`, written by SQLite itself with the keys in the order of the schema `Observation`.
 * Decimals are emitted as their stored text, so that no digit changes on the way.
 */
export const OBSERVATION_JSON: SQL = sql`json_object(
  'id', o.id,
  'dataset', ${id('dataset')},
  'indicator', ${id('indicator')},
  'dimensions', json_object(
    'area', ${id('area')},
    'timePeriod', o.time_period,
    'fund', ${id('fund')},
    'role', ${id('role')},
    'claimType', ${id('claim_type')}
  ),
  'unit', ${id('unit')},
  'quantity', case when o.value is not null then json_object(
    'value', ${fragment('value')},
    'upper', ${fragment('upper')},
    'qualifier', o.qualifier,
    'resolution', ${fragment('resolution')},
    'kind', o.kind
  ) end,
  'bounds', ${fragment('bounds')},
  'absence', ${fragment('absence')},
  'status', o.status,
  'asPrinted', o.as_printed,
  'citation', json_object(
    'source', ${id('source')},
    'locator', ${fragment('locator')},
    'attributedTo', o.attributed_to,
    'version', o.version,
    'via', o.via
  ),
  'referenceDate', json_object('date', o.reference_date, 'basis', o.reference_basis),
  'attributes', ${fragment('attributes')},
  'members', ${fragment('members')},
  'corroborates', ${list('corroborates')},
  'contradicts', ${list('contradicts')},
  'note', ${fragment('note')},
  'aliases', ${list('aliases')}
)`;
