import type { Client } from '@libsql/client';
import { SELECT_NAME } from './loaded.ts';

/**
 * A server has other releases now than those that were asked.
 *
 * @example
 * ```ts
 * import { OtherReleasesError } from '@pazabierta/database';
 *
 * const error: unknown = new OtherReleasesError('first');
 * error instanceof OtherReleasesError; // true
 * ```
 */
export class OtherReleasesError extends Error {
  override readonly name = 'OtherReleasesError';

  constructor(asked: string) {
    super(`The server no longer has "${asked}"`);
  }
}

/**
 * Holds what is asked of a libSQL server to what was loaded under one name. Each statement is answered together with that name, out of
 * one transaction, so that no answer ever mixes two states of the data.
 *
 * @returns what `createQuestions` takes; it throws {@link OtherReleasesError} once something else was loaded.
 *
 * @example
 * ```ts
 * import { mkdtemp, rm } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { createClient } from '@libsql/client';
 * import { buildDatabase, createQuestions, holdTo, loadServer } from '@pazabierta/database';
 * import { readReleases, releasesFolder } from '@pazabierta/dataset';
 *
 * const folder = await mkdtemp(join(tmpdir(), 'paz-abierta-'));
 * const file = join(folder, 'paz-abierta.db');
 * await buildDatabase(file, await readReleases(releasesFolder));
 *
 * // What is asked of a server can be asked of a file too.
 * const server = createClient({ url: `file:${join(folder, 'server.db')}` });
 * await loadServer(server, file, 'first');
 * const questions = createQuestions(holdTo(server, 'first'));
 * (await questions.releases()).map(({ id }) => id); // ['2026.1', '2026.2']
 * await loadServer(server, file, 'second');
 * await questions.registration('2026.1'); // throws OtherReleasesError
 * server.close();
 * await rm(folder, { recursive: true });
 * ```
 */
export function holdTo(server: Pick<Client, 'batch'>, name: string): Pick<Client, 'execute'> {
  return {
    execute: async (statement: Parameters<Client['batch']>[0][number]) => {
      const [held, answer] = await server.batch([SELECT_NAME, statement], 'read');
      if (answer === undefined || held?.rows[0]?.['name'] !== name) throw new OtherReleasesError(name);
      return answer;
    },
  };
}
