import { parseAccept } from 'hono/utils/accept';

/** A content coding in which answers are written. */
export type Coding = 'br' | 'gzip';

/** The better one first. */
const CODINGS: readonly Coding[] = ['br', 'gzip'];

/** The codings that a request accepts, the one that it likes best first; none where it says nothing or likes plain bytes better. */
export function readCodings(acceptEncoding: string | undefined): Coding[] {
  const accepted = new Map(
    parseAccept(acceptEncoding ?? '').map(({ type, q }) => [type.toLowerCase().replace(/^x-/, ''), q]),
  );
  const liking = (coding: Coding): number => accepted.get(coding) ?? accepted.get('*') ?? 0;
  const plain = accepted.get('identity') ?? 0;
  return CODINGS.filter((coding) => liking(coding) > 0 && liking(coding) >= plain).toSorted(
    (a, b) => liking(b) - liking(a),
  );
}
