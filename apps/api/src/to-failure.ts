import { ReleaseError } from '@pazabierta/dataset';
import { Failure } from './failure.ts';

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

/** Says in one sentence for the terminal why data could not be loaded. */
export function toFailure(error: unknown, dataDir: string): Failure {
  if (error instanceof ReleaseError) return new Failure(error.label, { cause: error });
  const { code, message } = findCause(error);
  return new Failure(
    UNWRITABLE.some((known) => code?.startsWith(known))
      ? {
          es: `No se puede escribir en la carpeta «${dataDir}» (${code}); elija otra con DATA_DIR`,
          en: `The folder "${dataDir}" cannot be written (${code}); choose another with DATA_DIR`,
        }
      : {
          es: `No se pudieron cargar los datos: ${message}`,
          en: `The data could not be loaded: ${message}`,
        },
    { cause: error },
  );
}

/** The error at the bottom: what builds SQL wraps what SQLite said, and its message holds the whole statement. */
function findCause(error: unknown): NodeJS.ErrnoException {
  const { cause } = error as Error;
  return cause instanceof Error ? findCause(cause) : (error as NodeJS.ErrnoException);
}
