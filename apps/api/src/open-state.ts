import { type DataState, type DataStateOptions, openDataState } from './data-state.ts';
import { openAnswerer } from './open-answerer.ts';
import { openReplicaState } from './replica-state.ts';
import { runSync } from './run-sync.ts';
import { openServerState } from './server-state.ts';
import type { Settings } from './settings.ts';

/** Opens the data where the settings say that it lies: in a file built from the releases, on a server, or in a replica of a server. */
export function openState(
  releases: URL,
  { server }: Settings,
  options: Omit<DataStateOptions, 'releases' | 'open'>,
): Promise<DataState> {
  if (server === null) return openDataState({ ...options, releases, open: openAnswerer });
  if (server.use === 'ask') return openServerState({ ...options, server });
  return openReplicaState({ ...options, server, open: openAnswerer, sync: runSync });
}
