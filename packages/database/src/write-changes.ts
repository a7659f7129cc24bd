import type { Client } from '@libsql/client';
import { CHANGED, toJson } from '@pazabierta/query';
import type { Change, Suppression } from '@pazabierta/schema';
import { insertRows } from './insert-rows.ts';

const COLUMNS = ['place', 'id', 'ordinal', 'field', 'kind', 'dataset', 'indicator', 'body'];

/** Writes what a release changed, as it says so. */
export async function writeChanges(
  client: Client,
  changes: readonly Change[],
  ordinal: number,
): Promise<void> {
  const values = changes.map((change) => [
    CHANGED.indexOf(change.collection),
    change.id,
    ordinal,
    change.field ?? '',
    change.kind,
    change.dataset,
    change.indicator,
    toJson(change),
  ]);
  await insertRows(client, 'change', COLUMNS, values);
}

/** Removes what any release changed of what is suppressed. */
export async function hideChanges(client: Client, suppressed: readonly Suppression[]): Promise<void> {
  for (const { collection, id } of suppressed) {
    await client.execute({
      sql: 'delete from change where place = ? and id = ?',
      args: [CHANGED.indexOf(collection), id],
    });
  }
}
