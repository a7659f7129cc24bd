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
 *
 * @example
 * ```ts
 * import type { Observation } from '@pazabierta/schema';
 * import { createJsonStatWriter, type JsonStatOptions } from '@pazabierta/formats/json-stat';
 *
 * function writeObservations(observations: readonly Observation[], options: JsonStatOptions): Blob {
 *   const writer = createJsonStatWriter(options);
 *   return new Blob([writer.begin(), writer.write(observations), writer.end()]);
 * }
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
      return new Uint8Array();
    },
    end: () => new TextEncoder().encode(JSON.stringify(toDocument(byIndicator, options))),
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
