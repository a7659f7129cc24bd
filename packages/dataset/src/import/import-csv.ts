import { mkdir, mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Finding, ReleaseId } from '@pazabierta/schema';
import { checkSince } from '../check/check-since.ts';
import { isFileName, LINES } from '../read/check-path.ts';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedFile } from '../read/curated-file.ts';
import type { CuratedItem } from '../read/curated-item.ts';
import { parseCurated } from '../read/parse-curated.ts';
import { parseLines } from '../read/parse-lines.ts';
import { lineOf, type Place } from '../read/place.ts';
import { compareReleases } from '../select/compare-releases.ts';
import { selectRelease } from '../select/select-release.ts';
import type { FindingsFile } from './findings-file.ts';
import type { ImportFinding, Words } from './import-finding.ts';
import {
  type Fields,
  type ImportMap,
  isFields,
  LIST_OF,
  missingColumn,
  parseImportMap,
  VALUE,
} from './import-map.ts';
import { type Row, readRows, UnreadableCsv } from './read-rows.ts';
import { RowChecker } from './row-checker.ts';
import { RowsTogether } from './rows-together.ts';
import { createRowWriter, type RowWriter, toPlain } from './write-row.ts';

/** How far an import is: bytes and rows read, and then rows written. */
export interface ImportProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
  readonly written: number | null;
}

/** What an import is made of, and whom it tells. */
export interface ImportRequest {
  /** Path of the CSV. */
  readonly csv: string;
  readonly map: CuratedFile;
  /** The dataset folder and its curated files. */
  readonly folder: string;
  readonly files: readonly CuratedFile[];
  readonly findings: FindingsFile;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** The file that was written, below the dataset folder, and how many rows were read; no file where anything stands against it. */
export interface Imported {
  readonly path: string | null;
  readonly rows: number;
}

const NOWHERE: Place['lines'] = new Map();

/**
 * Reads a whole CSV through the checks and, only where nothing stands against any row, writes its observations as one curated file, sorted
 * by id. Until the moment at which that file is renamed into its place, nothing in the dataset folder has changed.
 *
 * @throws DOMException (AbortError) where the signal says so; then, too, nothing has changed.
 */
export async function importCsv(request: ImportRequest): Promise<Imported> {
  const { map: file, folder, files, findings } = request;
  const stem = basename(file.path).replace(/\.ya?ml$/, '');
  const target = `observations/${stem}${LINES}`;
  const blame = (finding: Finding): void => findings.add(ofMap(finding));
  const refused = { path: null, rows: 0 };
  if (!isFileName(stem)) blame(wholeMap(file, badName(stem)));
  const parsed = parseImportMap(file);
  parsed.findings.forEach(blame);
  const { map } = parsed;
  if (map === null || findings.errors > 0) return refused;

  // What an earlier import of the same name wrote is replaced, and so does not stand against this one.
  const curated = parseCurated(files.filter(({ path }) => path !== target));
  curated.findings.forEach(blame);
  const own = files.find(({ path }) => path === target);
  const since = map.tree['since'];
  if (own !== undefined && isPublished(own, curated)) {
    blame(createFinding('frozen', map.place, '', publishedFile(target)));
  }
  if (typeof since !== 'string' || !ReleaseId.safeParse(since).success) {
    blame(createFinding('shape', map.place, 'since', NO_SINCE));
  } else {
    const asVersion = { since, place: map.place } as CuratedItem;
    checkSince({ ...curated, items: [asVersion] }).forEach(blame);
    if (curated.registry.some(({ id }) => id === since)) {
      blame(createFinding('frozen', map.place, 'since', published(since)));
    }
  }
  if (findings.errors > 0 || typeof since !== 'string') return refused;

  await mkdir(join(folder, 'observations'), { recursive: true });
  const aside = await mkdtemp(join(folder, '.import-'));
  try {
    return await importInto(request, map, curated, since, target, aside);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function importInto(
  { csv, folder, findings, signal, onProgress }: ImportRequest,
  map: ImportMap,
  curated: Curated,
  since: string,
  target: string,
  aside: string,
): Promise<Imported> {
  const selections = curated.releases
    .filter(({ id }) => compareReleases(id, since) >= 0)
    .map(({ id }) => selectRelease(curated.items, id));
  const checker = new RowChecker(curated, selections);
  const together = new RowsTogether(curated, selections, csv, aside);
  const blamedOfMap = new Set<string>();
  const totalBytes = (await stat(csv)).size;
  let header: readonly string[] | null = null;
  let write: RowWriter | null = null;
  let count = 0;

  try {
    for await (const { rows, bytes } of readRows(csv, signal)) {
      for (const row of rows) {
        if (header === null) {
          header = row.cells.map(toPlain);
          write = readHeader(header);
        } else if (write !== null) {
          count += 1;
          readRow(row, header, write);
        }
      }
      if (header !== null && write === null) return { path: null, rows: 0 };
      await together.settle();
      await findings.settle();
      onProgress({ bytes, totalBytes, rows: count, written: null });
      signal.throwIfAborted();
    }
    if (count === 0 && findings.errors === 0) findings.add(ofCsv(csv, 1, NO_ROWS));
  } catch (error) {
    if (!(error instanceof UnreadableCsv)) throw error;
    findings.add(ofCsv(csv, error.row, error.words));
    return { path: null, rows: count };
  }

  for await (const found of together.checkSeries()) {
    for (const finding of found) findings.add(ofRule(finding, [], []));
    signal.throwIfAborted();
  }
  for (const finding of together.checkBeside()) findings.add(ofRule(finding, [], []));
  const beside = join(aside, 'observations');
  const output = await open(beside, 'wx');
  try {
    let written = 0;
    for await (const { lines, findings: found } of together.linesById(since)) {
      for (const finding of found) findings.add(ofRule(finding, [], []));
      if (findings.errors === 0 && lines.length > 0) await output.write(`${lines.join('\n')}\n`);
      written += lines.length;
      onProgress({ bytes: totalBytes, totalBytes, rows: count, written });
      signal.throwIfAborted();
    }
    await output.sync();
  } finally {
    await output.close();
  }
  if (findings.errors > 0) return { path: null, rows: count };
  await rename(beside, join(folder, target));
  return { path: target, rows: count };

  function readHeader(names: readonly string[]): RowWriter | null {
    const [only = ''] = names;
    if (names.length === 1 && /[;\t|]/.test(only)) {
      findings.add(ofCsv(csv, 1, OTHER_DELIMITER));
      return null;
    }
    const used = map.columns.filter(({ column }) => !names.includes(column));
    for (const use of used) findings.add(ofMap(missingColumn(use, map.place, names)));
    const twice = map.columns.filter(({ column }) => names.indexOf(column) !== names.lastIndexOf(column));
    for (const { column } of twice) findings.add({ ...ofCsv(csv, 1, columnTwice(column)), column });
    for (const { path, scheme } of map.columns) {
      const schemes = new Set(codesOf(path).flatMap(({ notations }) => notations.map((each) => each.scheme)));
      if (scheme !== null && !schemes.has(scheme)) {
        findings.add(
          ofMap(createFinding('map', map.place, `${path}.scheme`, noScheme(scheme, [...schemes]))),
        );
      }
    }
    if (findings.errors > 0) return null;
    return createRowWriter(map, ({ column }) => names.indexOf(column), codesOf);
  }

  function codesOf(path: string) {
    const list = LIST_OF[path];
    return list === undefined ? [] : (selections[0]?.find('code-lists', list)?.item.codes ?? []);
  }

  function readRow({ cells, number }: Row, names: readonly string[], writeRow: RowWriter): void {
    if (cells.length !== names.length) {
      findings.add(ofCsv(csv, number, wrongLength(cells.length, names.length)));
      return;
    }
    const { tree, faults } = writeRow(cells);
    const place: Place = { file: csv, line: number, lines: NOWHERE };
    for (const { rule, path, words } of faults) {
      findings.add(ofRule(createFinding(rule, place, path, words), cells, names));
    }
    if (faults.length > 0) return;
    const { version, findings: found } = checker.check(tree, place);
    for (const finding of found) blameRow(finding, tree, cells, names);
    if (version !== null) together.add(version, tree);
  }

  /** What a rule finds of a text that stands in the map is said of the map, and once. */
  function blameRow(
    finding: Finding,
    tree: Fields,
    cells: readonly string[],
    names: readonly string[],
  ): void {
    const { path, rule } = finding;
    const isOfRow = path === '' || path === 'id' || path === 'asPrinted' || usesOf(path).length > 0;
    if (isOfRow) {
      const own = ofRule(finding, cells, names);
      findings.add(path === 'id' ? { ...own, value: String(tree['id']) } : own);
      return;
    }
    const key = `${rule} ${path}`;
    if (blamedOfMap.has(key)) return;
    blamedOfMap.add(key);
    findings.add(ofMap({ ...finding, file: map.place.file, line: lineOf(map.place, path) }));
  }

  /** The columns that fill a field or what is below it; printed words that the map does not have are the cell of the value. */
  function usesOf(path: string) {
    const at = path === 'asPrinted' && !isFields(map.tree['asPrinted']) ? VALUE : path;
    return map.columns.filter((use) => use.path === at || use.path.startsWith(`${at}.`));
  }

  function ofRule(finding: Finding, cells: readonly string[], names: readonly string[]): ImportFinding {
    const { rule, severity, file, line, path, message, remedy } = finding;
    const column = usesOf(path)[0]?.column ?? '';
    const value = cells[names.indexOf(column)] ?? '';
    return { rule, severity, file, row: line, column, value, field: path, message, remedy };
  }
}

function ofMap({ rule, severity, file, line, path, message, remedy }: Finding): ImportFinding {
  return { rule, severity, file, row: line, column: '', value: '', field: path, message, remedy };
}

function ofCsv(file: string, row: number, words: Words): ImportFinding {
  return { rule: 'csv', severity: 'error', file, row, column: '', value: '', field: '', ...words };
}

function wholeMap({ path }: CuratedFile, words: Words): Finding {
  return createFinding('map', { file: path, line: 1, lines: NOWHERE }, '', words);
}

/** Whether a file of lines has a version that is published already. */
function isPublished(file: CuratedFile, { registry }: Curated): boolean {
  const published = new Set(registry.map(({ id }) => id));
  return parseLines(file).items.some(
    ({ tree }) => isFields(tree) && typeof tree['since'] === 'string' && published.has(tree['since']),
  );
}

const NO_SINCE: Words = {
  message: {
    es: 'Falta «since», la edición en que entran las cifras',
    en: '"since", the release in which the figures come in, is missing',
  },
  remedy: { es: 'Escriba año y número, como 2026.3', en: 'Write a year and a number, such as 2026.3' },
};

const NO_ROWS: Words = {
  message: { es: 'El CSV no tiene filas', en: 'The CSV has no rows' },
  remedy: {
    es: 'Revise que la primera fila tenga los nombres de las columnas, y las demás las cifras',
    en: 'Make sure that the first row has the names of the columns, and the others the figures',
  },
};

const OTHER_DELIMITER: Words = {
  message: { es: 'Las columnas no están separadas por comas', en: 'The columns are not separated by commas' },
  remedy: {
    es: 'Guarde el archivo como «CSV UTF-8 (delimitado por comas)»',
    en: 'Save the file as "CSV UTF-8 (comma delimited)"',
  },
};

function badName(stem: string): Words {
  return {
    message: {
      es: `El nombre del mapa, «${stem}», no puede serlo del archivo de cifras`,
      en: `The name of the map, "${stem}", cannot be that of the file of figures`,
    },
    remedy: {
      es: 'Use minúsculas sin acento, cifras y guiones, como delitos-municipios.yaml',
      en: 'Use lower-case letters without accents, digits and hyphens, such as crimes-municipalities.yaml',
    },
  };
}

function columnTwice(column: string): Words {
  return {
    message: { es: `Dos columnas se llaman «${column}»`, en: `Two columns are named "${column}"` },
    remedy: { es: 'Cambie el nombre de una', en: 'Rename one of them' },
  };
}

function noScheme(scheme: string, known: readonly string[]): Words {
  const schemes = known.join(', ');
  return {
    message: {
      es: `La lista no tiene códigos según «${scheme}»`,
      en: `The list has no codes according to "${scheme}"`,
    },
    remedy: {
      es: `Use uno de estos: ${schemes}; o quite scheme, si las celdas son los códigos de la lista`,
      en: `Use one of these: ${schemes}; or remove scheme where the cells are the codes of the list`,
    },
  };
}

function wrongLength(cells: number, columns: number): Words {
  return {
    message: {
      es: `La fila tiene ${cells} celdas, y el encabezado ${columns}`,
      en: `The row has ${cells} cells, and the header ${columns}`,
    },
    remedy: {
      es: 'Revise las comas de la fila: una celda que lleva una va entre comillas',
      en: 'Look at the commas of the row: a cell that has one stands in quotes',
    },
  };
}

function published(release: string): Words {
  return {
    message: {
      es: `La edición ${release} ya está publicada: nada puede entrar en ella`,
      en: `Release ${release} is published already: nothing can come into it`,
    },
    remedy: { es: 'Escriba en since una edición más nueva', en: 'Write a newer release in since' },
  };
}

function publishedFile(target: string): Words {
  return {
    message: {
      es: `${target} tiene cifras publicadas, y esta importación lo reemplazaría`,
      en: `${target} has published figures, and this import would replace it`,
    },
    remedy: {
      es: 'Dé al mapa otro nombre: lo nuevo va en un archivo aparte',
      en: 'Give the map another name: what is new goes into a file of its own',
    },
  };
}
