import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Label, Language } from '@pazabierta/schema';
import { FindingsFile } from '../import/findings-file.ts';
import { type Imported, importCsv } from '../import/import-csv.ts';
import type { ImportFinding } from '../import/import-finding.ts';
import { readCuratedFiles } from '../read/read-curated-files.ts';
import { formatProgress } from './format-progress.ts';
import type { Outcome } from './outcome.ts';
import { parseOptions } from './parse-options.ts';
import type { ProgressLine } from './progress-line.ts';

const CSV = { es: 'un archivo CSV, como cifras.csv', en: 'a CSV file, such as figures.csv' };

/**
 * Imports a tidy CSV of any size as curated observations: `--map` names the YAML file that says what its columns are. With any error nothing in the
 * dataset folder changes, and what was found stands in `<csv>.findings.csv`, or where `--findings` says.
 *
 * @param left - is aborted where the person who runs it leaves.
 */
export async function runImport(
  args: readonly string[],
  folder: string,
  progress: ProgressLine,
  left: AbortSignal,
): Promise<Outcome> {
  const {
    language,
    values,
    operand: csv,
  } = parseOptions(args, [], {
    values: { map: 'imports/map.yaml', findings: 'findings.csv' },
    operand: CSV,
  });
  if (values.map === undefined) throw new Error(NO_MAP);
  const path = values.findings ?? `${csv}.findings.csv`;
  if ([csv, values.map].some((read) => resolve(read) === resolve(path))) throw new Error(OVER_INPUT);
  const map = { path: values.map, text: await open(values.map, (file) => readFile(file, 'utf8')) };
  await open(csv, stat);
  const findings = new FindingsFile(path);
  const begun = performance.now();
  try {
    const imported = await importCsv({
      csv,
      map,
      folder,
      files: await readCuratedFiles(folder),
      findings,
      signal: left,
      onProgress: (state) =>
        progress.show(() => formatProgress(state, (performance.now() - begun) / 1000, language)),
    });
    const isWritten = await findings.close();
    return {
      lines: describe(imported, findings, isWritten ? path : null, language),
      code: findings.errors > 0 ? 1 : 0,
    };
  } catch (error) {
    await findings.abandon();
    if (!left.aborted) throw error;
    return { lines: [INTERRUPTED[language]], code: 1 };
  } finally {
    progress.clear();
  }
}

async function open<Result>(path: string, read: (path: string) => Promise<Result>): Promise<Result> {
  try {
    return await read(path);
  } catch {
    throw new Error(`No se puede leer «${path}» / Cannot read "${path}"`);
  }
}

function describe(
  { path, rows }: Imported,
  findings: FindingsFile,
  written: string | null,
  language: Language,
): string[] {
  const number = new Intl.NumberFormat(language === 'es' ? 'es-MX' : 'en');
  const counts = [...findings.counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const count = (amount: number, one: Label, more: Label): string =>
    `${number.format(amount)} ${(amount === 1 ? one : more)[language]}`;
  const errors = count(findings.errors, { es: 'error', en: 'error' }, { es: 'errores', en: 'errors' });
  const warnings = count(findings.warnings, { es: 'aviso', en: 'warning' }, { es: 'avisos', en: 'warnings' });
  const all = count(rows, { es: 'fila', en: 'row' }, { es: 'filas', en: 'rows' });
  const lines = findings.first.map((finding) => format(finding, language));
  const more = findings.errors + findings.warnings - findings.first.length;
  if (more > 0)
    lines.push({ es: `… y ${number.format(more)} más`, en: `… and ${number.format(more)} more` }[language]);
  if (counts.length > 0) lines.push(...counts.map(([rule, times]) => `  ${rule}  ${number.format(times)}`));
  if (written !== null)
    lines.push({ es: `Todo lo hallado: ${written}`, en: `All that was found: ${written}` }[language]);
  lines.push(
    path === null
      ? {
          es: `${all}: ${errors}, ${warnings}; no se importó ninguna`,
          en: `${all}: ${errors}, ${warnings}; none was imported`,
        }[language]
      : { es: `${all}: importadas en ${path}`, en: `${all}: imported into ${path}` }[language],
  );
  return lines;
}

function format(finding: ImportFinding, language: Language): string {
  const { file, row, rule, severity, column, value, field, message, remedy } = finding;
  const cell = column === '' ? field : `${column}${value === '' ? '' : ` = ${value}`}`;
  const mark = severity === 'error' ? '' : { es: 'aviso: ', en: 'warning: ' }[language];
  return `${file}:${row}  ${rule}  ${mark}${cell === '' ? '' : `${cell}: `}${message[language]} — ${remedy[language]}`;
}

const NO_MAP =
  'Falta --map, el archivo YAML que dice qué es cada columna / --map is missing, the YAML file that says what each column is';

const OVER_INPUT = '--findings no puede ser el CSV ni el mapa / --findings cannot be the CSV or the map';

const INTERRUPTED: Label = {
  es: 'Interrumpido: nada ha cambiado',
  en: 'Interrupted: nothing has changed',
};
