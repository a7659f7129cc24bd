import { createHash } from 'node:crypto';
import { DATABASE_FORMAT } from '@pazabierta/database';
import type { ReleaseContent } from '@pazabierta/dataset';

/** What the names of database files look like. */
export const DATABASE_NAME = /^pazabierta-[0-9a-f]{16}\.db$/;

/** The name of the database of some releases. It carries all that the database follows from, so that other data or other tables give another name. */
export function databaseName(contents: readonly ReleaseContent[]): string {
  const parts = contents.flatMap(({ release, registration }) => [
    release.digest,
    JSON.stringify(registration),
  ]);
  const hash = createHash('sha256').update([DATABASE_FORMAT, ...parts].join(' '));
  return `pazabierta-${hash.digest('hex').slice(0, 16)}.db`;
}
