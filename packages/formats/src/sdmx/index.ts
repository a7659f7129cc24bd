/**
 * Observations as SDMX has them: the data as SDMX-CSV 2.0, and their structure as an SDMX-JSON 2.0 structure message.
 *
 * @module
 */
export { createSdmxCsvTable, type SdmxCsvOptions } from './create-sdmx-csv-table.ts';
export { type StructureOptions, toSdmxStructure } from './to-sdmx-structure.ts';
