import type { Label } from '@pazabierta/schema';

/**
 * Where else a thing is that a release does not have: one of its versions, and its id there.
 *
 * @example
 * ```ts
 * import { type Elsewhere, toMissing } from '@pazabierta/query';
 *
 * const elsewhere: Elsewhere = { id: 'infomundial-2024-09-13', since: '2026.2', until: null };
 * toMissing('infomundial-2024-09-13', '2026.1', elsewhere, null).en;
 * // 'Release 2026.1 does not have "infomundial-2024-09-13"; it is there since release 2026.2'
 * ```
 */
export interface Elsewhere {
  readonly id: string;
  readonly since: string;
  readonly until: string | null;
}

/**
 * What is said of a thing that a release does not have: since or until when it is there, under which other name, or what is near.
 *
 * @example
 * ```ts
 * import { toMissing } from '@pazabierta/query';
 *
 * toMissing('mucpaz.netwoks', '2026.1', null, 'mucpaz.networks');
 * // {
 * //   es: 'La edición 2026.1 no tiene «mucpaz.netwoks»; lo más cercano es «mucpaz.networks»',
 * //   en: 'Release 2026.1 does not have "mucpaz.netwoks"; the nearest is "mucpaz.networks"',
 * // }
 * ```
 */
export function toMissing(
  id: string,
  release: string,
  elsewhere: Elsewhere | null,
  nearest: string | null,
): Label {
  const [es, en] = toMore(id, release, elsewhere, nearest);
  return {
    es: `La edición ${release} no tiene «${id}»${es}`,
    en: `Release ${release} does not have "${id}"${en}`,
  };
}

function toMore(
  id: string,
  release: string,
  elsewhere: Elsewhere | null,
  nearest: string | null,
): readonly [es: string, en: string] {
  if (elsewhere === null) {
    return nearest === null
      ? ['', '']
      : [`; lo más cercano es «${nearest}»`, `; the nearest is "${nearest}"`];
  }
  const { since, until } = elsewhere;
  if (isLater(since, release))
    return [`; está desde la edición ${since}`, `; it is there since release ${since}`];
  if (until !== null && !isLater(until, release)) {
    return [`; dejó de estar en la edición ${until}`, `; it ended in release ${until}`];
  }
  return elsewhere.id === id
    ? ['', '']
    : [`; allí se llama «${elsewhere.id}»`, `; there it is called "${elsewhere.id}"`];
}

/** Whether a release number comes after another: by year, and then by number. */
function isLater(a: string, b: string): boolean {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number);
  const [yearB = 0, numberB = 0] = b.split('.').map(Number);
  return yearA > yearB || (yearA === yearB && numberA > numberB);
}
