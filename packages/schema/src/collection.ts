import { z } from 'zod';
import { CodeList } from './code-list.ts';
import { Commitment } from './commitment.ts';
import { Dataset } from './dataset.ts';
import { Erratum } from './erratum.ts';
import { Indicator } from './indicator.ts';
import { Institution } from './institution.ts';
import { Instrument } from './instrument.ts';
import { Link } from './link.ts';
import { Milestone } from './milestone.ts';
import { Observation } from './observation.ts';
import { Source } from './source.ts';

/**
 * Every collection that a release holds, with the schema of its items. The names are those of the curated folders,
 * of the files of a release and of the API's paths.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { COLLECTIONS } from '@pazabierta/schema';
 *
 * items.links.every((link) => COLLECTIONS.links.safeParse(link).success); // true
 * ```
 */
export const COLLECTIONS = {
  datasets: Dataset,
  instruments: Instrument,
  commitments: Commitment,
  indicators: Indicator,
  observations: Observation,
  institutions: Institution,
  sources: Source,
  'code-lists': CodeList,
  links: Link,
  milestones: Milestone,
  errata: Erratum,
} as const;

/**
 * The name of a collection.
 *
 * @example
 * ```ts
 * import { Collection } from '@pazabierta/schema';
 *
 * Collection.options.length; // 11
 * Collection.safeParse('observations').success; // true
 * Collection.safeParse('observation').success; // false
 * ```
 */
export const Collection = z
  .enum(Object.keys(COLLECTIONS) as [keyof typeof COLLECTIONS, ...(keyof typeof COLLECTIONS)[]])
  .meta({ id: 'Collection', description: 'The name of a collection of a release.' });
export type Collection = z.infer<typeof Collection>;

/**
 * The items of each collection, by its name.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import type { CollectionItems } from '@pazabierta/schema';
 *
 * const toTitle = ({ title }: CollectionItems['milestones']): string => title.es;
 * items.milestones.filter(({ id }) => id === 'mucpaz.launched').map(toTitle);
 * // ['Inmujeres y SESNSP lanzan la estrategia Mucpaz']
 * ```
 */
export type CollectionItems = { [Name in Collection]: z.infer<(typeof COLLECTIONS)[Name]> };
