import type { Label } from '@pazabierta/schema';

const id = { es: 'Identificador, que nunca cambia', en: 'Identifier, which never changes' };
const sourceId = { es: 'Fuente que lo dice', en: 'Source that says it' };

/**
 * What each column of the tables holds, by its name: the codebook that goes with a file.
 *
 * @example
 * ```ts
 * import { COLUMN_TEXTS } from '@pazabierta/formats/table';
 *
 * COLUMN_TEXTS['as_printed']?.en; // 'Words with which the source prints the figure'
 * COLUMN_TEXTS['id']?.es; // 'Identificador, que nunca cambia'
 * ```
 */
export const COLUMN_TEXTS: Readonly<Record<string, Label>> = {
  absence_note: { es: 'Más sobre por qué falta', en: 'More on why it is absent' },
  absence_reason: {
    es: 'Por qué falta la cifra (lista absence-reasons)',
    en: 'Why the figure is absent (list absence-reasons)',
  },
  accessed: { es: 'Día en que se leyó la fuente', en: 'Day on which the source was read' },
  acronym: { es: 'Siglas', en: 'Acronym' },
  adopted: { es: 'Día en que se adoptó', en: 'Day on which it was adopted' },
  after: {
    es: 'Lo que dice la edición posterior',
    en: 'What the later release says',
  },
  after_qualifier: {
    es: 'Calificador del número en «after» (lista qualifiers)',
    en: 'Qualifier of the number in "after" (list qualifiers)',
  },
  after_upper: {
    es: 'Número mayor de «after», donde es un intervalo',
    en: 'Upper number of "after", where it is a range',
  },
  aliases: { es: 'Identificadores anteriores', en: 'Earlier identifiers' },
  archived_url: { es: 'Dirección de una copia guardada', en: 'Address of an archived copy' },
  area: {
    es: 'Lugar (lista areas)',
    en: 'Place (list areas)',
  },
  as_printed: {
    es: 'Palabras con que la fuente imprime la cifra',
    en: 'Words with which the source prints the figure',
  },
  attributed_to: { es: 'Quién lo afirma, según la fuente', en: 'Who says it, according to the source' },
  authors: { es: 'Quién la escribió', en: 'Who wrote it' },
  basis: {
    es: 'Si lo afirma una fuente o es una lectura nuestra',
    en: 'Whether a source says so or we read it so',
  },
  before: {
    es: 'Lo que decía la edición anterior',
    en: 'What the earlier release said',
  },
  before_qualifier: {
    es: 'Calificador del número en «before» (lista qualifiers)',
    en: 'Qualifier of the number in "before" (list qualifiers)',
  },
  before_upper: {
    es: 'Número mayor de «before», donde es un intervalo',
    en: 'Upper number of "before", where it is a range',
  },
  budget_phase: {
    es: 'Momento del presupuesto (lista budget-phases)',
    en: 'Phase of the budget (list budget-phases)',
  },
  citation: { es: 'Cómo citar esta fila', en: 'How to cite this row' },
  cited_in: { es: 'Fuentes que la citan, y dónde', en: 'Sources that cite it, and where' },
  claim_type: {
    es: 'Si es un hecho, un plan, una propuesta o algo aprobado (lista claim-types)',
    en: 'Whether it is a fact, a plan, a proposal or an approval (list claim-types)',
  },
  code: {
    es: 'Código para el que hay observaciones',
    en: 'Code for which there are observations',
  },
  collection: {
    es: 'Colección del elemento',
    en: 'Collection of the item',
  },
  consulted: { es: 'Cuánto de la fuente se leyó', en: 'How much of the source was read' },
  container_title: {
    es: 'Revista, gaceta o serie en que aparece',
    en: 'Journal, gazette or series that holds it',
  },
  contradicts: { es: 'Observaciones a las que contradice', en: 'Observations that it contradicts' },
  corroborates: { es: 'Observaciones a las que confirma', en: 'Observations that it corroborates' },
  count: {
    es: 'Cuántas observaciones hay con ese código',
    en: 'How many observations there are with that code',
  },
  dataset: { es: 'Conjunto de datos al que pertenece', en: 'Dataset that it belongs to' },
  date: { es: 'Fecha', en: 'Date' },
  declares: {
    es: 'Partes que declara tener, y la observación que dice cuántas',
    en: 'Parts that it declares, and the observation that says how many',
  },
  definition: { es: 'Qué significa, y qué no', en: 'What it means, and what it does not' },
  derived_from: { es: 'Observaciones con que se calculó', en: 'Observations from which it was computed' },
  description: { es: 'De qué trata', en: 'What it is about' },
  dimensions: { es: 'Columnas que distinguen sus cifras', en: 'Columns that tell its figures apart' },
  evidence: { es: 'Fuentes en que se apoya', en: 'Sources that it rests on' },
  exact: {
    es: 'false si la cuenta es un mínimo',
    en: 'false where the count is a lower bound',
  },
  expect_collection: { es: 'Colección de lo que corrige', en: 'Collection of what it corrects' },
  expect_equals: { es: 'Valor que se publica aquí', en: 'Value that is published here' },
  expect_field: { es: 'Campo de lo que corrige', en: 'Field of what it corrects' },
  expect_id: { es: 'Identificador de lo que corrige', en: 'Identifier of what it corrects' },
  field: {
    es: 'Campo, o vacío si el elemento entero llegó o se fue',
    en: 'Field, or empty where the whole item came or went',
  },
  fiscal_year: {
    es: 'Año fiscal, o not-stated si la fuente no lo dice',
    en: 'Fiscal year, or not-stated where the source does not say',
  },
  from: { es: 'Lo que está al comienzo del vínculo', en: 'What stands at the beginning of the link' },
  from_collection: { es: 'Colección de «from»', en: 'Collection of "from"' },
  fund: {
    es: 'Fondo que paga (lista funds); _T: la fuente no distingue fondos',
    en: 'Fund that pays (list funds); _T: the source tells no funds apart',
  },
  id,
  indicator: { es: 'Indicador: qué se mide', en: 'Indicator: what is measured' },
  institutions: { es: 'Instituciones a cargo', en: 'Institutions in charge' },
  instrument: { es: 'Instrumento al que pertenece', en: 'Instrument that it belongs to' },
  instruments: { es: 'Instrumentos de los que trata', en: 'Instruments that it is about' },
  kind: { es: 'Clase', en: 'Kind' },
  kinds: {
    es: 'Clases de cambio de cada edición que intervino, de la más antigua a la más nueva',
    en: 'Kinds of change of every release that had a part in it, oldest first',
  },
  label: { es: 'Nombre', en: 'Name' },
  language: { es: 'Idioma de la fuente', en: 'Language of the source' },
  license: { es: 'Licencia', en: 'Licence' },
  link_checked: { es: 'Día en que se probó la dirección', en: 'Day on which the address was tried' },
  link_status: { es: 'Si la dirección funciona', en: 'Whether the address works' },
  list: { es: 'Lista a la que pertenece el código', en: 'List that the code belongs to' },
  list_title: { es: 'Nombre de la lista', en: 'Name of the list' },
  lower_bound: {
    es: 'Límite inferior de la cifra verdadera',
    en: 'Lower bound of the true figure',
  },
  lower_bound_kind: {
    es: 'closed: puede ser ese número; open: es más; unbounded: no hay límite; unknown: lo hay y nadie lo imprime',
    en: 'closed: it may be that number; open: it is more; unbounded: there is no limit; unknown: there is one, and nobody prints it',
  },
  members: { es: 'Lugares que se cuentan', en: 'Places that are counted' },
  members_absence_reason: {
    es: 'Por qué no se listan (lista absence-reasons)',
    en: 'Why they are not listed (list absence-reasons)',
  },
  name: { es: 'Nombre', en: 'Name' },
  name_reason: { es: 'Por qué falta el nombre impreso', en: 'Why the printed name is absent' },
  name_status: {
    es: 'De dónde viene el nombre (lista text-statuses)',
    en: 'Where the name comes from (list text-statuses)',
  },
  not_comparable: {
    es: 'Indicadores con los que no se debe comparar',
    en: 'Indicators that it must not be compared with',
  },
  not_comparable_because: { es: 'Por qué no se debe comparar', en: 'Why it must not be compared' },
  notations: { es: 'El mismo código en otros sistemas', en: 'The same code in other schemes' },
  note: { es: 'Nota de Paz Abierta', en: 'Note of Paz Abierta' },
  number: { es: 'Número con que se imprime', en: 'Number under which it is printed' },
  official_code: { es: 'Clave oficial', en: 'Official code' },
  official_code_absence: { es: 'Por qué falta la clave oficial', en: 'Why the official code is absent' },
  operation: { es: 'Cálculo de que resulta', en: 'Computation that gives it' },
  origin: {
    es: 'source: lo declara un instrumento; project: lo definimos nosotros',
    en: 'source: an instrument declares it; project: we define it',
  },
  pages: { es: 'Páginas', en: 'Pages' },
  parent: { es: 'Aquello de que es parte', en: 'What it is a part of' },
  price_basis: {
    es: 'Base de los precios (lista price-bases)',
    en: 'Basis of the prices (list price-bases)',
  },
  printed: { es: 'Lo que la fuente imprime', en: 'What the source prints' },
  published_basis: {
    es: 'Si la fecha está impresa o la inferimos',
    en: 'Whether the date is printed or inferred',
  },
  published_not_after: {
    es: 'Último día en que pudo publicarse',
    en: 'Last day on which it can have been published',
  },
  published_not_before: {
    es: 'Primer día en que pudo publicarse',
    en: 'First day on which it can have been published',
  },
  published_note: { es: 'Cómo se sabe la fecha', en: 'How the date is known' },
  publisher: { es: 'Quién la publicó', en: 'Who published it' },
  qualifier: {
    es: 'Cómo se entiende el valor: más de, al menos, casi… (lista qualifiers)',
    en: 'How the value is meant: more than, at least, almost… (list qualifiers)',
  },
  reason: { es: 'Por qué', en: 'Why' },
  reasons: {
    es: 'Por qué, según cada edición que intervino',
    en: 'Why, according to every release that had a part in it',
  },
  reference_date: { es: 'Día para el que vale la cifra', en: 'Day for which the figure holds' },
  reference_date_basis: {
    es: 'Si ese día está impreso o lo inferimos',
    en: 'Whether that day is printed or inferred',
  },
  release: { es: 'Edición de los datos', en: 'Release of the data' },
  resolution: {
    es: 'Precisión con que se imprime el valor: 1, a la unidad; 1000000, al millón',
    en: 'Precision to which the value is printed: 1, to the unit; 1000000, to the million',
  },
  role: {
    es: 'En qué calidad participan las personas contadas (lista roles)',
    en: 'In what capacity the people counted take part (list roles)',
  },
  row_type: {
    es: 'observation: una fuente la imprime; derived-value: la calculamos; coverage: cuánto se publica de lo declarado',
    en: 'observation: a source prints it; derived-value: we computed it; coverage: how much of what is declared is published',
  },
  should_be: { es: 'Lo que debería decir', en: 'What it should be' },
  since: {
    es: 'Última edición que lo cambió',
    en: 'Last release that changed it',
  },
  since_release: {
    es: 'Edición con la que se compara',
    en: 'Release with which it is compared',
  },
  source: sourceId,
  source_version: { es: 'Versión de los datos de la fuente', en: "Version of the source's own data" },
  status: {
    es: 'Estado de la cifra (lista observation-statuses)',
    en: 'Status of the figure (list observation-statuses)',
  },
  successors: { es: 'Lo que tomó su lugar', en: 'What took its place' },
  tier: {
    es: 'Cercanía de la fuente a los hechos (lista source-tiers)',
    en: 'How near the source is to the facts (list source-tiers)',
  },
  time_period: {
    es: 'Periodo que cubre la cifra, o not-stated si la fuente no lo dice',
    en: 'Period that the figure covers, or not-stated where the source does not say',
  },
  title: { es: 'Título', en: 'Title' },
  title_reason: { es: 'Por qué falta el texto impreso', en: 'Why the printed wording is absent' },
  title_status: {
    es: 'De dónde viene el texto (lista text-statuses)',
    en: 'Where the wording comes from (list text-statuses)',
  },
  to: { es: 'Lo que está al final del vínculo', en: 'What stands at the end of the link' },
  to_collection: { es: 'Colección de «to»', en: 'Collection of "to"' },
  type: { es: 'Clase de vínculo (lista link-types)', en: 'Type of link (list link-types)' },
  unit: { es: 'Unidad (lista units)', en: 'Unit (list units)' },
  upper: {
    es: 'Número mayor, donde la fuente imprime «entre… y…»',
    en: 'Upper number, where the source prints "between… and…"',
  },
  upper_bound: {
    es: 'Límite superior de la cifra verdadera',
    en: 'Upper bound of the true figure',
  },
  upper_bound_kind: {
    es: 'closed: puede ser ese número; open: es menos; unbounded: no hay límite; unknown: lo hay y nadie lo imprime',
    en: 'closed: it may be that number; open: it is less; unbounded: there is no limit; unknown: there is one, and nobody prints it',
  },
  url: { es: 'Dirección', en: 'Address' },
  valid_from: { es: 'Día desde el que vale', en: 'Day from which it holds' },
  valid_to: { es: 'Último día en que vale', en: 'Last day on which it holds' },
  value: {
    es: 'Valor que imprime la fuente; léase con qualifier. Vacío si falta, nunca 0',
    en: 'Value that the source prints; read it with qualifier. Empty where absent, never 0',
  },
  via: { es: 'Copia a través de la cual se leyó', en: 'Copy through which it was read' },
};
