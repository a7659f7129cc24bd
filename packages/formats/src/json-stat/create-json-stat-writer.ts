import type { Id, Observation } from '@pazabierta/schema';
import { citeRelease } from '../citations/cite-release.ts';
import { citeReleaseId } from '../citations/cite-release-id.ts';
import type { TableWriter } from '../table/table-writer.ts';
import { toDetailTexts } from './figure-details.ts';
import type { JsonStatOptions } from './json-stat-options.ts';
import { toDataset } from './to-dataset.ts';

/**
 * Creates a writer of observations as one document of JSON-stat 2.0 (https://json-stat.org/full/). It gathers them, and writes at the end.
 *
 * Each indicator is a cube, since indicators differ in unit and dimensions: a list of one indicator is a `dataset`, any other a `collection` of
 * datasets in the order of the list. The source is a dimension. What a figure must not travel without, such as its qualifier, its bounds and its
 * citation, stands by its cell in `extension.cells` of the dataset, by the names that the columns of the tables have.
 *
 * The same list gives the same bytes every time.
 *
 * @throws CubeTooLargeError at the end, if a cube has more than 10,000,000 cells.
 * @throws RangeError at the end, if the options lack something that an observation names.
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
  const byIndicator = new Map<Id, Observation[]>();
  return {
    begin: () => new Uint8Array(),
    write(items) {
      for (const item of items) {
        const gathered = byIndicator.get(item.indicator);
        if (gathered === undefined) byIndicator.set(item.indicator, [item]);
        else gathered.push(item);
      }
      return [];
    },
    end: () => [new TextEncoder().encode(JSON.stringify(toDocument(byIndicator, options)))],
  };
}

/** The whole document: the root says what holds for all of it. */
function toDocument(byIndicator: ReadonlyMap<Id, readonly Observation[]>, options: JsonStatOptions) {
  const { language, release, address } = options;
  const [dataset, ...others] = [...byIndicator].map(([id, observations]) =>
    toDataset(id, observations, options),
  );
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
