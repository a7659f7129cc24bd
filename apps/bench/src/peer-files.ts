import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Observation } from '@pazabierta/schema';
import { openByHand } from './better-sqlite3.ts';
import type { SyntheticRelease } from './synthetic/releases.ts';

/** What stands around the rows in every answer of ours: before the address of the answer itself, and after its CSV. */
export interface Envelope {
  readonly before: string;
  readonly after: string;
}

/** The text around the rows of an answer, with `{origin}` in the place of where it was asked. @throws Error if it is no page. */
export function readEnvelope(answer: string, origin: string): Envelope {
  const parts = /"page":\{.*?\},("time":.*?)"self":".*?","csv":".*?",(.*?)"sources":\[/s.exec(answer);
  const [, before, after] = parts?.map((part) => part.replaceAll(origin, '{origin}')) ?? [];
  if (before === undefined || after === undefined) throw new Error(`This answer is no page: ${answer}`);
  return { before, after };
}

/** Writes the database of the server by hand: a table for its one question, its rows ready as JSON in the order of the index. */
export function writeByHand(file: string, { items }: SyntheticRelease): void {
  const database = openByHand(file, { readonly: false });
  database.exec(`pragma journal_mode = off; pragma synchronous = off;
    create table source (id text primary key, body text);
    create table figure (
      indicator text, area text, id text, number real, source text, body text, primary key (indicator, area, id)
    ) without rowid;
    begin`);
  const source = database.prepare('insert into source values (?, ?)');
  for (const item of items.sources) source.run(item.id, JSON.stringify(item));
  const figure = database.prepare('insert into figure values (?, ?, ?, ?, ?, ?)');
  for (const item of items.observations) {
    const { id, indicator, dimensions, quantity, citation } = item;
    figure.run(
      indicator,
      dimensions.area,
      id,
      quantity?.value ?? null,
      citation.source,
      JSON.stringify(item),
    );
  }
  database.exec('commit; analyze; pragma journal_mode = delete');
  database.close();
}

/** Writes the database of soul-cli: the same rows flat, a column for each thing that they say, with an index for the question. */
export function writeForSoul(file: string, { items }: SyntheticRelease): void {
  const database = openByHand(file, { readonly: false });
  const [sample] = items.observations;
  const columns = Object.keys(toFlat(sample as Observation));
  database.exec(`pragma journal_mode = off; pragma synchronous = off;
    create table observations (${columns.join(', ')}, primary key (id)) without rowid;
    begin`);
  const insert = database.prepare(`insert into observations values (${columns.map(() => '?').join(', ')})`);
  for (const item of items.observations) insert.run(...Object.values(toFlat(item)));
  database.exec(`commit; create index asked on observations (indicator, area, id); analyze;
    pragma journal_mode = delete`);
  database.close();
}

function toFlat(item: Observation): Readonly<Record<string, string | number | null>> {
  const { dimensions, quantity, bounds, absence, citation, referenceDate, attributes, note } = item;
  return {
    id: item.id,
    dataset: item.dataset,
    indicator: item.indicator,
    ...dimensions,
    unit: item.unit,
    value: quantity?.value ?? null,
    upper: quantity?.upper ?? null,
    qualifier: quantity?.qualifier ?? null,
    resolution: quantity?.resolution ?? null,
    kind: quantity?.kind ?? null,
    lower_bound: bounds?.lower.value ?? null,
    lower_bound_kind: bounds?.lower.kind ?? null,
    upper_bound: bounds?.upper.value ?? null,
    upper_bound_kind: bounds?.upper.kind ?? null,
    reason: absence?.reason ?? null,
    status: item.status,
    as_printed: item.asPrinted,
    source: citation.source,
    locator: citation.locator?.value ?? null,
    reference_date: referenceDate.date,
    reference_basis: referenceDate.basis,
    fiscal_year: attributes?.fiscalYear ?? null,
    budget_phase: attributes?.budgetPhase ?? null,
    price_basis: attributes?.priceBasis ?? null,
    contradicts: item.contradicts.join(' '),
    note_es: note?.es ?? null,
    note_en: note?.en ?? null,
  };
}

/** json-server reads its whole file into memory, as one text, and looks at every row for each question; this many it can hold. */
export const JSON_SERVER_ROWS = 100_000;

/** Writes the file of json-server: the same items, the first so many of them. */
export async function writeForJsonServer(file: string, { items }: SyntheticRelease): Promise<void> {
  const stream = createWriteStream(file);
  let written = 0;
  stream.write('{"observations":[');
  for (const item of items.observations) {
    if (written === JSON_SERVER_ROWS) break;
    if (!stream.write(`${written === 0 ? '' : ','}${JSON.stringify(item)}`)) await once(stream, 'drain');
    written += 1;
  }
  stream.end(']}');
  await once(stream, 'finish');
}
