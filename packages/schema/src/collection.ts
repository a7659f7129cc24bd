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

/** The name of a collection. */
export const Collection = z
  .enum(Object.keys(COLLECTIONS) as [keyof typeof COLLECTIONS, ...(keyof typeof COLLECTIONS)[]])
  .meta({ id: 'Collection', description: 'The name of a collection of a release.' });
export type Collection = z.infer<typeof Collection>;

/** The items of each collection, by its name. */
export type CollectionItems = { [Name in Collection]: z.infer<(typeof COLLECTIONS)[Name]> };
