import { sql } from 'drizzle-orm';

/**
 * The canonical JSON of an observation row `o`, whose frame is `f`, put together again from the parts in which it was cut: no digit changes on
 * the way. What is null adds nothing.
 */
export const OBSERVATION_JSON = sql.raw(`coalesce(o.body, concat(
  f.before_id, o.id,
  f.before_area, (select id from area where key = o.area),
  f.before_period, (select id from period where key = o.period),
  f.before_value, o.value,
  f.before_lower, case f.has_lower when 1 then coalesce(o.lower, o.value) end,
  f.before_upper, case f.has_upper when 1 then coalesce(o.upper, o.value) end,
  f.before_printed, o.as_printed,
  f.before_reference, o.reference_date,
  f.before_contradicts, o.contradicts,
  f.rest))`);

/** The rows of observations, each with its frame. */
export const FRAMED = sql.raw('observation o left join frame f on f.key = o.frame');
