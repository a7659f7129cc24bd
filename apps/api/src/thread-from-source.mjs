import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

/* How a thread begins whose program is TypeScript, which Node 20 cannot read: from source alone, never from the bundle. */
register();
await import(workerData.program);
