import type { Code, CodeId, Id } from '@pazabierta/schema';
import type { JsonStatOptions } from './json-stat-options.ts';

/** A code with its place in its list, counted from 0. */
export interface ListedCode {
  readonly code: Code;
  readonly place: number;
}

/** Finds the codes of one list, by id. */
export type FindCode = (id: CodeId) => ListedCode;

/**
 * The codes of a list as a function that finds one by its id.
 *
 * @throws RangeError if the release has no such list; the function throws one if the list has no such code.
 */
export function toListedCodes(list: Id, { codeLists, release }: JsonStatOptions): FindCode {
  const codes = codeLists.get(list)?.codes;
  if (codes === undefined) {
    throw new RangeError(`Cannot name codes of "${list}": release "${release.id}" has no such code list`);
  }
  const byId = new Map(codes.map((code, place) => [code.id, { code, place }]));
  return (id) => {
    const listed = byId.get(id);
    if (listed === undefined) {
      throw new RangeError(
        `Cannot name code "${id}": it is not in the list "${list}" of release "${release.id}"`,
      );
    }
    return listed;
  };
}
