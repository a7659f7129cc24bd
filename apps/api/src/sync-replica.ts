import { once } from 'node:events';
import { syncReplica } from '@pazabierta/database';
import type { SyncOutcome, SyncTask } from './run-sync.ts';
import { toCause } from './why-unavailable.ts';

/** The process that brings a replica up to date: it is told what to do, does it, says how it went, and ends. */
const [{ url, authToken, folder }] = (await once(process, 'message')) as [SyncTask];
const outcome: SyncOutcome = await syncReplica({
  url,
  folder,
  ...(authToken !== null && { authToken }),
}).then(
  (loaded) => ({ loaded }),
  (error: unknown) => ({ error: toCause(error) }),
);
process.send?.(outcome, () => process.disconnect());
