import type { Page } from '../paz-abierta.ts';
import { expectData } from './expect-data.ts';
import type { Kind } from './needed-fields.ts';
import { nextCursor } from './next-cursor.ts';
import type { Reading } from './read-answer.ts';

/** One page of a list, from the answer that holds it. */
export function toPage<Item>(reading: Reading, kind: Kind): Page<Item> {
  const { data, page, sources, notes } = expectData(reading, { form: 'page', kind });
  const { total, totalExact, complete, next } = page as Page<Item>;
  return { data, total, totalExact, complete, next: next && nextCursor(next), sources, notes } as Page<Item>;
}
