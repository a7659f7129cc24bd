/** The longest pause before the first repetition, in milliseconds; each later one may be twice as long. */
const FIRST = 250;

/**
 * How long to wait before asking again, in milliseconds: what `Retry-After` says in seconds or as a date; otherwise a random part of a time
 * that doubles with every attempt (exponential backoff with full jitter), so that many clients do not come back at once.
 */
export function toPause(attempt: number, retryAfter: string | null): number {
  if (retryAfter !== null) {
    const seconds = Number(retryAfter);
    const ms = Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1000;
    if (!Number.isNaN(ms)) return Math.max(0, ms);
  }
  return Math.random() * FIRST * 2 ** attempt;
}
