/**
 * A dataset of a release as catalogues describe it: Data Package v2, DCAT 3 and schema.org.
 *
 * @module
 */
export type { DescribedDataset } from './described-dataset.ts';
export { OBSERVATION_FIELDS } from './observation-fields.ts';
export { toDataPackage } from './to-data-package.ts';
export { toDcat } from './to-dcat.ts';
export { toSchemaOrg } from './to-schema-org.ts';
