import type { Id, Source } from '@pazabierta/schema';
import type { TableContext } from './column.ts';

/** A source of the release by its id. @throws RangeError if it is not among the sources handed in. */
export function findSource(id: Id, { release, sources }: TableContext): Source {
  const source = sources.get(id);
  if (source === undefined) {
    throw new RangeError(
      `Cannot cite source "${id}": it is not among the sources of release "${release.id}"`,
    );
  }
  return source;
}
