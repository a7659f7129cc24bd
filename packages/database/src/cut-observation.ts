import type { OwnParts } from './own-parts.ts';

/** The canonical JSON of an observation, cut in what it has of its own and the ten parts around that. */
export interface CutObservation {
  readonly own: OwnParts;
  readonly around: readonly string[];
}

/**
 * Cuts the canonical JSON of an observation without parsing it, by the names of its fields in the order of the schema: inside a text every
 * quotation mark has a backslash before it, so that no text can be taken for a field. Put together again it is the same text, to the letter.
 */
export function cutObservation(text: string): CutObservation {
  let end = 0;
  const around: string[] = [];
  /** Cuts out what stands from a place up to another. */
  const cut = (from: number, to: number): string => {
    around.push(text.slice(end, from));
    end = to;
    return text.slice(from, to);
  };
  const nothing = (at: number): null => {
    cut(at, at);
    return null;
  };
  const after = (name: string): number => text.indexOf(name, end) + name.length;

  const id = cut(7, text.indexOf('"', 7));
  let at = after('"area":');
  const area = text[at] === '"' ? cut(at + 1, text.indexOf('"', at + 1)) : nothing(at);
  at = after('"timePeriod":"');
  const timePeriod = cut(at, text.indexOf('"', at));
  at = after('"quantity":');
  const value = text.startsWith('{"value":', at) ? cut(at + 9, text.indexOf(',', at)) : nothing(at);
  at = after('"bounds":');
  const isBounded = text[at] === '{';
  const cutEnd = (): string | null => {
    if (!isBounded) return nothing(at);
    at = text.indexOf('"value":', at) + 8;
    return text[at] === 'n' ? nothing(at) : cut(at, text.indexOf('}', at));
  };
  const lower = cutEnd();
  const upper = cutEnd();
  at = after('"asPrinted":');
  const asPrinted = text[at] === '"' ? cut(at + 1, endOfText(text, at + 1)) : nothing(at);
  at = after('"referenceDate":{"date":');
  const referenceDate = text[at] === '"' ? cut(at + 1, text.indexOf('"', at + 1)) : nothing(at);
  at = after('"contradicts":[');
  const contradicts = cut(at, text.indexOf(']', at));
  around.push(text.slice(end));
  return {
    own: { id, area, timePeriod, value, lower, upper, asPrinted, referenceDate, contradicts },
    around,
  };
}

/** Where a text of JSON ends that begins at a place: at the first quotation mark that no backslash takes away. */
function endOfText(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
