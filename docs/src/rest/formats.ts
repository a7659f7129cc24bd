import type { Label } from '@pazabierta/schema';

/** A format of the API by the name that `format=` and a suffix take. */
export interface Format {
  readonly name: string;
  readonly mediaType: string;
  readonly use: Label;
}

const format = (name: string, mediaType: string, es: string, en: string): Format => ({
  name,
  mediaType,
  use: { es, en },
});

/** Every format, and what it is good for. */
export const FORMATS: readonly Format[] = [
  format(
    'json',
    'application/json',
    'Programas: todo, en los dos idiomas',
    'Programs: everything, in both languages',
  ),
  format(
    'csv',
    'text/csv',
    'Hojas de cálculo y estadística; `bom=true` para Excel',
    'Spreadsheets and statistics; `bom=true` for Excel',
  ),
  format(
    'xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Excel, con una segunda hoja que explica las columnas',
    'Excel, with a second sheet that explains the columns',
  ),
  format(
    'ndjson',
    'application/x-ndjson',
    'Listas largas, un elemento por línea',
    'Long lists, one item a line',
  ),
  format(
    'parquet',
    'application/vnd.apache.parquet',
    'Análisis de tablas grandes',
    'Analysis of large tables',
  ),
  format(
    'sdmx-csv',
    'application/vnd.sdmx.data+csv',
    'Intercambio estadístico (SDMX-CSV 2.0)',
    'Statistical exchange (SDMX-CSV 2.0)',
  ),
  format(
    'sdmx-json',
    'application/vnd.sdmx.structure+json',
    'La estructura de esas tablas (SDMX-JSON 2.0)',
    'The structure of those tables (SDMX-JSON 2.0)',
  ),
  format(
    'json-stat',
    'application/vnd.json-stat+json',
    'Cubos estadísticos (JSON-stat 2.0)',
    'Statistical cubes (JSON-stat 2.0)',
  ),
  format('md', 'text/markdown', 'Leer qué cambió', 'Reading what changed'),
  format('html', 'text/html', 'Una página para quien sigue un enlace', 'A page for whoever follows a link'),
  format('atom', 'application/atom+xml', 'Lectores de noticias', 'Feed readers'),
  format(
    'csl-json',
    'application/vnd.citationstyles.csl+json',
    'Zotero y otros gestores de referencias',
    'Zotero and other reference managers',
  ),
  format('bibtex', 'application/x-bibtex', 'LaTeX', 'LaTeX'),
  format('ris', 'application/x-research-info-systems', 'EndNote, Mendeley', 'EndNote, Mendeley'),
  format(
    'cff',
    'application/yaml',
    'Repositorios (Citation File Format)',
    'Repositories (Citation File Format)',
  ),
  format('text', 'text/plain', 'Pegar la cita en un texto', 'Pasting the citation into a text'),
  format(
    'datapackage',
    'application/vnd.datapackage+json',
    'Frictionless Data Package 2',
    'Frictionless Data Package 2',
  ),
  format('dcat', 'application/ld+json', 'Portales de datos abiertos (DCAT 3)', 'Open data portals (DCAT 3)'),
  format('schema-org', 'application/ld+json', 'Buscadores', 'Search engines'),
];

/** The formats that a media type may be. */
export function formatsOf(mediaType: string): readonly Format[] {
  return FORMATS.filter((each) => each.mediaType === mediaType);
}
