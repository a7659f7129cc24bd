import type { Label } from '@pazabierta/schema';

/** What a list would have if one of its conditions were left out alone. */
export interface Without {
  readonly name: string;
  readonly total: number;
  readonly totalExact: boolean;
}

/** What is said of a list without rows: the conditions that it has, at least one, and how many rows there would be without each. */
export function toEmptyNote(asked: readonly string[], without: readonly Without[]): Label {
  const one = asked.length === 1;
  const more = without.filter(({ total }) => total > 0);
  if (more.length === 0) {
    return {
      es: `No hay filas con ${toList(asked, 'y')}${one ? ', y sin ese filtro tampoco' : ' a la vez; quitar un solo filtro no basta'}`,
      en: `No rows have ${toList(asked, 'and')}${one ? ', nor are there any without that filter' : ' at once; leaving out one filter alone is not enough'}`,
    };
  }
  const es = more.map(
    ({ name, total, totalExact }) => `sin «${name}» habría ${totalExact ? '' : 'al menos '}${total}`,
  );
  const en = more.map(
    ({ name, total, totalExact }) =>
      `without "${name}" there would be ${totalExact ? '' : 'at least '}${total}`,
  );
  return {
    es: `No hay filas con ${toList(asked, 'y')}${one ? '' : ' a la vez'}; ${es.join('; ')}`,
    en: `No rows have ${toList(asked, 'and')}${one ? '' : ' at once'}; ${en.join('; ')}`,
  };
}

function toList(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
