import { sql } from 'drizzle-orm';

/**
 * The canonical JSON of an observation row `o`, whose frame is `f`, put together again from the parts in which it was cut: no digit changes on
 * the way.
 */
export const OBSERVATION_JSON = sql.raw(`coalesce(o.body,
  f.before_id || o.id
  || f.before_area || coalesce((select id from area where key = o.area), '')
  || f.before_period || (select id from period where key = o.period)
  || f.before_value || coalesce(o.value, '')
  || f.before_lower || case f.has_lower when 1 then coalesce(o.lower, o.value) else '' end
  || f.before_upper || case f.has_upper when 1 then coalesce(o.upper, o.value) else '' end
  || f.before_printed || coalesce(o.as_printed, '')
  || f.before_reference || coalesce(o.reference_date, '')
  || f.before_contradicts || coalesce(o.contradicts, '')
  || f.rest)`);

/** The rows of observations, each with its frame. */
export const FRAMED = sql.raw('observation o left join frame f on f.key = o.frame');
