import type { Release } from '@pazabierta/schema';
import { nearest } from './nearest.ts';
import { type QueryError, shown } from './query-error.ts';

/**
 * The release that a request asks for, or what was wrong with its parameter.
 *
 * @example
 * ```ts
 * import * as release from '@pazabierta/dataset/2026.1';
 * import { type ParsedRelease, parseRelease } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const parsed: ParsedRelease = parseRelease('2026.2', await createMemoryQuestions([release]).releases());
 * 'error' in parsed && parsed.error.message.en; // 'There is no release "2026.2"; those that exist are 2026.1'
 * ```
 */
export type ParsedRelease =
  | { readonly release: Release; readonly pinned: boolean }
  | { readonly error: QueryError };

/**
 * The release that `release=` names; where it is not given, the newest published release, or the newest draft while none is published.
 *
 * @param releases - every release that can be asked for, oldest first; at least one.
 * @throws Error if there is no release at all and none is named.
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { parseRelease } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * const releases = await createMemoryQuestions([first, second]).releases();
 * const parsed = parseRelease(null, releases);
 * 'release' in parsed && [parsed.release.id, parsed.pinned]; // ['2026.2', false]
 * ```
 */
export function parseRelease(written: string | null, releases: readonly Release[]): ParsedRelease {
  if (written === null) {
    return { release: toUsualRelease(releases), pinned: false };
  }
  const release = releases.find(({ id }) => id === written);
  if (release !== undefined) return { release, pinned: true };
  const ids = releases.map(({ id }) => id);
  return {
    error: {
      parameter: 'release',
      value: written,
      nearest: nearest(written, ids),
      message: {
        es: `No existe la edición «${shown(written)}»; las que hay son ${ids.join(', ')}`,
        en: `There is no release "${shown(written)}"; those that exist are ${ids.join(', ')}`,
      },
    },
  };
}

/**
 * The release that answers where nobody asks for one: the newest published, or the newest draft while none is.
 *
 * @throws Error if there is none.
 * @example
 * ```ts
 * import * as first from '@pazabierta/dataset/2026.1';
 * import * as second from '@pazabierta/dataset/2026.2';
 * import { toUsualRelease } from '@pazabierta/query';
 * import { createMemoryQuestions } from '@pazabierta/sdk/embedded';
 *
 * toUsualRelease(await createMemoryQuestions([first, second]).releases()).id; // '2026.2'
 * ```
 */
export function toUsualRelease(releases: readonly Release[]): Release {
  const release = releases.findLast(({ status }) => status === 'published') ?? releases.at(-1);
  if (release === undefined) throw new Error('There must be at least one release to ask');
  return release;
}
