import type { Id, Observation } from '@pazabierta/schema';
import { citeRelease } from '../citations/cite-release.ts';
import { citeReleaseId } from '../citations/cite-release-id.ts';
import type { TableWriter } from '../table/table-writer.ts';
import { toDetailTexts } from './figure-details.ts';
import { GatheredFigures } from './gathered-figures.ts';
import { toJsonParts } from './json-parts.ts';
import type { JsonStatOptions } from './json-stat-options.ts';
import { type Dataset, toDataset } from './to-dataset.ts';

/** About how many characters a piece has: few enough to be written within a millisecond. */
const CHARACTERS_A_PIECE = 65_536;

/**
 * Creates a writer of observations as one document of JSON-stat 2.0 (https://json-stat.org/full/). It gathers what the document
 * says of them, and writes at the end.
 *
 * Each indicator is a cube, since indicators differ in unit and dimensions: a list of one indicator is a `dataset`, any other a `collection` of
 * datasets in the order of the list. The source is a dimension. What a figure must not travel without, such as its qualifier, its bounds and its
 * citation, stands by its cell in `extension.cells` of the dataset, by the names that the columns of the tables have.
 *
 * The same list gives the same bytes every time.
 *
 * @throws CubeTooLargeError before the first byte, if a cube has more than 10,000,000 cells.
 * @throws RangeError before the first byte, if the options lack something that an observation names.
 * @example
 * ```ts
 * import { items, release } from '@pazabierta/dataset/2026.2';
 * import { createJsonStatWriter } from '@pazabierta/formats/json-stat';
 *
 * const byId = <Item extends { readonly id: string }>(all: readonly Item[]) =>
 *   new Map(all.map((each) => [each.id, each]));
 * const writer = createJsonStatWriter({
 *   language: 'es',
 *   release,
 *   sources: byId(items.sources),
 *   indicators: byId(items.indicators),
 *   codeLists: byId(items['code-lists']),
 *   address: 'https://pazabierta.example/v1/observations?indicator=mucpaz.investment&release=2026.2',
 * });
 * const money = items.observations.filter(({ indicator }) => indicator === 'mucpaz.investment');
 * const cube = JSON.parse(await new Blob([...writer.write(money), ...writer.end()]).text());
 * cube.id; // ['indicator', 'area', 'timePeriod', 'fund', 'claimType', 'source']
 * cube.value; // [123000000, 9000000]
 * Object.values(cube.extension.cells).map((cell) => (cell as { qualifier: string }).qualifier); // ['more-than', 'stated']
 * ```
 */
export function createJsonStatWriter(options: JsonStatOptions): TableWriter<Observation> {
  const byIndicator = new Map<Id, GatheredFigures>();
  return {
    begin: () => new Uint8Array(),
    write(items) {
      for (const item of items) {
        const figures = byIndicator.get(item.indicator) ?? new GatheredFigures(item.indicator, options);
        byIndicator.set(item.indicator, figures);
        figures.add(item);
      }
      return [];
    },
    *end() {
      const datasets: Dataset[] = [];
      for (const figures of byIndicator.values()) {
        datasets.push(yield* toDataset(figures, options));
        yield new Uint8Array();
      }
      yield* toPieces(toJsonParts(toDocument(datasets, options)));
    },
  };
}

/** The whole document: the root says what holds for all of it. */
function toDocument(
  [dataset, ...others]: readonly Dataset[],
  { language, release, address }: JsonStatOptions,
) {
  const link = {
    license: [{ type: 'text/html', href: `https://spdx.org/licenses/${release.license}.html` }],
  };
  const about = {
    language,
    release: release.id,
    license: release.license,
    columns: toDetailTexts(language),
  };
  if (dataset !== undefined && others.length === 0) {
    return { version: '2.0', ...dataset, href: address, link, extension: { ...about, ...dataset.extension } };
  }
  return {
    version: '2.0',
    class: 'collection',
    label: `Paz Abierta, ${citeReleaseId(release, language)}`,
    source: citeRelease(release, language),
    updated: release.issued,
    href: address,
    link: { ...link, item: dataset === undefined ? [] : [dataset, ...others] },
    extension: about,
  };
}

function* toPieces(parts: Iterable<string>): Iterable<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length < CHARACTERS_A_PIECE) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}
