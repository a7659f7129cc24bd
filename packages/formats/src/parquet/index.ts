/**
 * Tables as Parquet, for R, Python, DuckDB and whatever else reads columns.
 *
 * @module
 */
export { createParquetWriter } from './create-parquet-writer.ts';
