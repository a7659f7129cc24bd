import { type ChangesQuestion, canonicalChanges } from './changes-question.ts';
import { canonicalQuestion, type Place, type Question } from './question.ts';
import { canonicalSearch, type Search } from './search.ts';

/**
 * What a cursor may belong to.
 *
 * @example
 * ```ts
 * import { type Asked, everyChange, everything, parseCursor, toCursor } from '@pazabierta/query';
 *
 * const asked: Asked = everyChange('2026.2');
 * const cursor = toCursor({ key: 1, id: 'nap-1325 note' }, asked);
 * parseCursor(cursor, everything('sources', '2026.2')); // 'other-question'
 * ```
 */
export type Asked = Question | Search | ChangesQuestion;

function canonical(asked: Asked): string {
  if ('terms' in asked) return canonicalSearch(asked);
  return 'since' in asked ? canonicalChanges(asked) : canonicalQuestion(asked);
}

/** FNV-1a, 32 bits: it tells questions apart by mistake, it protects nothing. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The cursor of a place: opaque text in base64url (RFC 4648, section 5) that carries its release and its question.
 *
 * @example
 * ```ts
 * import { everything, parseCursor, toCursor } from '@pazabierta/query';
 *
 * const question = everything('sources', '2026.1');
 * const cursor = toCursor({ key: null, id: 'gasman-2021' }, question);
 * parseCursor(cursor, question); // { key: null, id: 'gasman-2021' }
 * ```
 */
export function toCursor(place: Place, question: Asked): string {
  const bytes = new TextEncoder().encode(
    JSON.stringify([question.release, fingerprint(canonical(question)), place.key, place.id]),
  );
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * The place that a cursor stands for.
 *
 * @returns `'malformed'` if it is no cursor of ours, `'other-release'` or `'other-question'` if it belongs elsewhere.
 * @example
 * ```ts
 * import { everything, parseCursor, toCursor } from '@pazabierta/query';
 *
 * const question = everything('observations', '2026.1');
 * const cursor = toCursor({ key: 217, id: 'mucpaz.networks.fortaseg.gasman-2021' }, question);
 * parseCursor(cursor, question); // { key: 217, id: 'mucpaz.networks.fortaseg.gasman-2021' }
 * parseCursor(cursor, { ...question, release: '2026.2' }); // 'other-release'
 * parseCursor('217', question); // 'malformed'
 * ```
 */
export function parseCursor(
  cursor: string,
  question: Asked,
): Place | 'malformed' | 'other-release' | 'other-question' {
  let parts: unknown;
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    parts = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (c) => c.charCodeAt(0))),
    );
  } catch {
    return 'malformed';
  }
  if (!Array.isArray(parts) || parts.length !== 4) return 'malformed';
  const [release, hash, key, id] = parts as unknown[];
  if (typeof id !== 'string' || (key !== null && typeof key !== 'string' && typeof key !== 'number'))
    return 'malformed';
  if (release !== question.release) return 'other-release';
  if (hash !== fingerprint(canonical(question))) return 'other-question';
  return { key, id };
}
