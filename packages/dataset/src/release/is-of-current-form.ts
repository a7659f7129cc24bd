import { type Manifest, SCHEMA_VERSION } from '@pazabierta/schema';
import { FORMAT_VERSION } from './format-version.ts';

/**
 * Whether this code still builds a release in the form in which it was published. One of an older form is only read, and its
 * checksums alone keep it.
 */
export function isOfCurrentForm({
  formatVersion,
  schemaVersion,
}: Pick<Manifest, 'formatVersion' | 'schemaVersion'>): boolean {
  return formatVersion === FORMAT_VERSION && schemaVersion === SCHEMA_VERSION;
}
