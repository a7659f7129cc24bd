import { LIMIT } from './limit.ts';
import { type QueryError, shown } from './query-error.ts';

/** How many rows a page may have: what is written, or the usual where nothing is. */
export function parseLimit(value: string | null, errors: QueryError[]): number {
  if (value === null) return LIMIT.usual;
  const limit = Number(value);
  if (/^[1-9]\d{0,3}$/.test(value) && limit <= LIMIT.most) return limit;
  errors.push({
    parameter: 'limit',
    value,
    nearest: /^\d+$/.test(value) ? String(Math.min(Math.max(limit, 1), LIMIT.most)) : null,
    message: {
      es: `«${shown(value)}» no es un límite; debe ser un número entero de 1 a ${LIMIT.most}`,
      en: `"${shown(value)}" is not a limit; it must be a whole number from 1 to ${LIMIT.most}`,
    },
  });
  return LIMIT.usual;
}
