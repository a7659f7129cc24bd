/** A month in Spanish, by the number that a text of SQL gives. */
const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

const month = (number: string): string =>
  `case ${number} ${MONTHS.map((name, index) => `when ${index + 1} then '${name}'`).join(' ')} end`;

const path = (name: string): string => `json_extract(j, '$.${name}')`;
const joined = (name: string): string => `(select group_concat(value, ' | ') from json_each(j, '$.${name}'))`;

/**
 * The cells of the CSV of the newest release, in Spanish, out of the tables of a database of ours, as somebody would write it who knows them:
 * what rows of one frame have in common is read out of its JSON once. It cites synthetic sources only; a run holds a sample of it against the
 * CSV of the API.
 */
export const CSV_SELECT = `with newest as (select ordinal, id from release order by ordinal desc limit 1),
cited as materialized (
  select id, author || ' (' || day || '). «' || title || '»' as text
  from (
    select item.id, body ->> '$.authors[0].literal' as author, body ->> '$.title' as title,
      coalesce(
        cast(substr(body ->> '$.published.notAfter', 9) as integer) || ' de '
        || ${month(`cast(substr(body ->> '$.published.notAfter', 6, 2) as integer)`)} || ' de '
        || substr(body ->> '$.published.notAfter', 1, 4), 's. f.') as day
    from item, newest
    where collection = 'sources' and since <= ordinal and (until is null or until > ordinal)
  )
),
cells as materialized (
  select key, has_lower, has_upper,
    ${path('quantity.upper')} as upper, ${path('quantity.resolution')} as resolution, ${path('unit')} as unit,
    ${path('bounds.lower.kind')} as lower_kind, ${path('bounds.upper.kind')} as upper_kind,
    ${path('absence.note.es')} as absence_note, ${path('referenceDate.date')} as reference_date,
    ${path('referenceDate.basis')} as reference_date_basis, ${path('attributes.fiscalYear')} as fiscal_year,
    ${path('attributes.budgetPhase')} as budget_phase, ${path('attributes.priceBasis')} as price_basis,
    ${joined('members.codes')} as members, ${path('members.absence.reason')} as members_absence_reason,
    ${joined('corroborates')} as corroborates, ${joined('contradicts')} as contradicts,
    ${path('citation.attributedTo')} as attributed_to, ${path('citation.version')} as source_version,
    ${joined('aliases')} as aliases, ${path('note.es')} as note, ${path('citation.locator.value')} as locator
  from (
    select key, has_lower, has_upper, before_id || before_area || before_period || before_value
      || case when before_value like '%"value":' then '0' else '' end || before_lower
      || case has_lower when 1 then '0' else '' end || before_upper
      || case has_upper when 1 then '0' else '' end || before_printed || before_reference || before_contradicts || rest as j
    from frame
  )
)
select o.id, s.dataset, s.indicator, a.id as area, t.id as time_period, s.fund, s.role, s.claim_type, o.value, c.upper,
  s.qualifier, c.resolution, c.unit,
  case c.has_lower when 1 then coalesce(o.lower, o.value) end as lower_bound, c.lower_kind as lower_bound_kind,
  case c.has_upper when 1 then coalesce(o.upper, o.value) end as upper_bound, c.upper_kind as upper_bound_kind,
  s.status, s.reason as absence_reason, c.absence_note, o.as_printed, o.reference_date, c.reference_date_basis,
  c.fiscal_year, c.budget_phase, c.price_basis, c.members, c.members_absence_reason, c.corroborates,
  (select group_concat(value, ' | ') from json_each('[' || o.contradicts || ']')) as contradicts,
  s.source, c.attributed_to, c.source_version, s.via, c.aliases, c.note,
  q.text || ', cuadro «' || c.locator || '». Paz Abierta, edición ' || newest.id || ', ' || o.id || '.' as citation,
  newest.id as release
from newest, observation o
  join series s on s.key = o.series
  join cells c on c.key = o.frame
  join cited q on q.id = s.source
  left join area a on a.key = o.area
  join period t on t.key = o.period
where o.since <= newest.ordinal and (o.until is null or o.until > newest.ordinal)
order by o.key`;
