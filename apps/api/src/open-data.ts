import { createHash } from 'node:crypto';
import { access, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDatabase, DATABASE_FORMAT, openDatabase } from '@pazabierta/database';
import { ReleaseError, readManifests, readReleases } from '@pazabierta/dataset';
import { Failure } from './failure.ts';

/** Where the data comes from, where its database is kept, and who is told what is being done. */
export interface OpenDataOptions {
  readonly releases: URL;
  readonly dataDir: string;
  readonly onBuild: () => void;
}

/**
 * Opens the database of the releases, and builds it first where it is missing.
 *
 * @throws Failure if the folder cannot be written or a release is damaged.
 */
export async function openData({ releases, dataDir, onBuild }: OpenDataOptions) {
  try {
    const manifests = await readManifests(releases);
    const name = databaseName(manifests);
    const file = join(dataDir, name);
    const whole = (await exists(file)) ? await openWhole(file) : null;
    if (whole !== null) return whole;
    onBuild();
    await mkdir(dataDir, { recursive: true });
    await buildDatabase(file, await readReleases(releases));
    await removeOthers(dataDir, name);
    return await openDatabase(file);
  } catch (error) {
    throw toFailure(error, dataDir);
  }
}

/** The database of a file, or `null` where the file is damaged: everything in it can be built again. */
async function openWhole(file: string) {
  try {
    return await openDatabase(file);
  } catch {
    await rm(file, { force: true });
    return null;
  }
}

/** The name carries all that the database follows from, so that other data or other tables give another name. */
function databaseName(manifests: readonly { digest: string; status: string }[]): string {
  const parts = [DATABASE_FORMAT, ...manifests.flatMap(({ digest, status }) => [digest, status])];
  return `pazabierta-${createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 16)}.db`;
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** What the system and SQLite say where a folder or file cannot be written. */
const UNWRITABLE = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
  'ENOSPC',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
  'SQLITE_FULL',
];

/** The error at the bottom: what builds SQL wraps what SQLite said, and its message holds the whole statement. */
function findCause(error: unknown): NodeJS.ErrnoException {
  const { cause } = error as Error;
  return cause instanceof Error ? findCause(cause) : (error as NodeJS.ErrnoException);
}

function toFailure(error: unknown, dataDir: string): Failure {
  if (error instanceof ReleaseError) return new Failure(error.label, { cause: error });
  const { code, message } = findCause(error);
  return new Failure(
    UNWRITABLE.some((known) => code?.startsWith(known))
      ? {
          es: `No se puede escribir en la carpeta «${dataDir}» (${code}); elija otra con DATA_DIR`,
          en: `The folder "${dataDir}" cannot be written (${code}); choose another with DATA_DIR`,
        }
      : {
          es: `No se pudo abrir la base de datos: ${message}`,
          en: `The database could not be opened: ${message}`,
        },
    { cause: error },
  );
}

/** Databases of earlier data are of no more use; one that cannot be removed does no harm. */
async function removeOthers(dataDir: string, name: string): Promise<void> {
  const old = (await readdir(dataDir)).filter(
    (other) => /^pazabierta-[0-9a-f]{16}\.db/.test(other) && !other.startsWith(name),
  );
  await Promise.all(old.map((other) => rm(join(dataDir, other), { force: true }).catch(() => undefined)));
}
