import { toHexadecimal } from './hexadecimal.ts';
import { type Coding, readCodings } from './read-codings.ts';

/** A strong entity tag (RFC 9110, section 8.8.3) for everything from which the bytes of an answer follow. */
export async function toTag(parts: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof parts === 'string' ? new TextEncoder().encode(parts) : parts;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `"${toHexadecimal(hash.subarray(0, 16))}"`;
}

/**
 * The tag of an answer at an address, from the tag of all else from which its bytes follow. A tag is only ever held against those of its own
 * address, so that a number of the address will do in it, which is there at once where a digest has to be waited for.
 */
export function toTagAt(address: string, tag: string): string {
  const letters = [...address].map((letter) => letter.codePointAt(0) as number);
  return `${tag.slice(0, 17)}${toNumber(letters)}${toNumber(letters.reverse())}"`;
}

/** A number of 32 bits in hexadecimal (FNV-1a). */
function toNumber(letters: readonly number[]): string {
  const number = letters.reduce((sum, letter) => Math.imul(sum ^ letter, 0x01000193), 0x811c9dc5);
  return (number >>> 0).toString(16).padStart(8, '0');
}

/** The tag of the same answer in a content coding, whose bytes are others. */
export function toCodedTag(tag: string, coding: Coding): string {
  return `${tag.slice(0, -1)}-${coding}"`;
}

/** The tags by which a reader may know an answer: the tag itself, and those of the codings that it accepts. */
export function toKnownTags(tag: string, acceptEncoding: string | undefined): string[] {
  return [tag, ...readCodings(acceptEncoding).map((coding) => toCodedTag(tag, coding))];
}

/**
 * The first tag of ours by which a reader says that it already has an answer; `null` where it has not.
 * `*` names no tag: whether there is anything at an address is known only once it was answered.
 */
export function findTag(ifNoneMatch: string | null | undefined, ours: readonly string[]): string | null {
  if (ifNoneMatch === null || ifNoneMatch === undefined) return null;
  // Weak comparison (RFC 9110, section 13.1.2): whether a tag calls itself weak is of no account.
  const named = new Set([...ifNoneMatch.matchAll(/(?:W\/)?("[^"]*")/g)].map(([, opaque]) => opaque));
  return ours.find((each) => named.has(each)) ?? null;
}
