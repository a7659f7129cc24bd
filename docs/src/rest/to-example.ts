import { ADDRESS } from '../address.ts';
import { toFence } from '../markdown/to-fence.ts';
import { exampleAddress, exampleBody } from './examples.ts';
import type { Addressed } from './list-operations.ts';

/** A request that can be run as it stands, for one operation. */
export function toExample(addressed: Addressed): string {
  const lines = [`curl '${ADDRESS}${exampleAddress(addressed)}'`];
  if (addressed.operation.requestBody !== undefined) {
    lines.push(
      `--header 'Content-Type: application/json'`,
      `--data '${JSON.stringify(exampleBody(addressed))}'`,
    );
  }
  return toFence('sh', lines.join(' \\\n  '));
}
