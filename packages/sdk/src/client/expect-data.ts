import { type Kind, NEEDED_FIELDS } from './needed-fields.ts';
import { nextCursor } from './next-cursor.ts';
import type { Document, Reading } from './read-answer.ts';

/** What an answer should be: one thing, many, or a page of them. */
export interface Expected {
  readonly form: 'one' | 'many' | 'page';
  readonly kind: Kind;
}

/** Looks whether an answer has everything that is read of it, down to the fields of each thing. */
export function expectData({ document, need }: Reading, { form, kind }: Expected): Document {
  const { data, page, notes, sources } = document;
  need('data', Array.isArray(data) === (form !== 'one'));
  need('notes', Array.isArray(notes));
  need('sources', Array.isArray(sources));
  if (form === 'page') expectPage(Object(page), need);
  const things: readonly unknown[] = Array.isArray(data) ? data : [data];
  for (const [index, thing] of things.entries()) {
    const path = thing === data ? 'data' : `data[${index}]`;
    need(path, typeof thing === 'object' && thing !== null);
    for (const name of NEEDED_FIELDS[kind].split(' ')) need(`${path}.${name}`, name in (thing as object));
  }
  return document;
}

function expectPage(
  { total, totalExact, complete, next }: Readonly<Record<string, unknown>>,
  need: Reading['need'],
) {
  need('page.total', typeof total === 'number');
  need('page.totalExact', typeof totalExact === 'boolean');
  need('page.complete', typeof complete === 'boolean');
  need('page.next', next === null || (typeof next === 'string' && nextCursor(next) !== null));
}
