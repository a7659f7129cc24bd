import { fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loaded } from '@pazabierta/database';
import type { ServerAddress } from './connect-server.ts';

/** How long a replica may take to be brought up to date. */
const LIMIT_MS = 600_000;

/** Beside the source and beside the bundle alike. */
const PROGRAM = fileURLToPath(
  new URL(`sync-replica${extname(fileURLToPath(import.meta.url))}`, import.meta.url),
);

/** What the process is told, and what it tells. */
export interface SyncTask extends ServerAddress {
  readonly folder: string;
}
export type SyncOutcome = { readonly loaded: Loaded } | { readonly error: string };

/**
 * Brings the replica of a server up to date in a process of its own, since the library would stop this one for as long, and could not be
 * stopped itself where the server falls silent.
 *
 * @throws Error if it fails, takes too long, or is given up.
 */
export async function runSync(server: ServerAddress, folder: string, signal: AbortSignal): Promise<Loaded> {
  const child = fork(PROGRAM, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
    killSignal: 'SIGKILL',
  });
  const task: SyncTask = { url: server.url, authToken: server.authToken, folder };
  child.send(task);
  const ended = once(child, 'close').then(([code, by]) => {
    throw new Error(`The process that writes the replica ended early (${code ?? by})`);
  });
  const [outcome] = (await Promise.race([once(child, 'message'), ended])) as [SyncOutcome];
  ended.catch(() => undefined);
  if ('error' in outcome) throw new Error(outcome.error);
  return outcome.loaded;
}
