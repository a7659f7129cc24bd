import type { Code, CodeList } from '@pazabierta/schema';

const SCHEME = 'SDMX CL_OBS_STATUS';

/** A status as SDMX has it in its list of statuses: `normal` is `A`. @throws RangeError if the code has no such notation. */
export function toStatusNotation({ id, notations }: Pick<Code, 'id' | 'notations'>): string {
  const notation = notations.find(({ scheme }) => scheme.startsWith(SCHEME));
  if (notation === undefined)
    throw new RangeError(`Status "${id}" has no notation of the scheme "${SCHEME}"`);
  return notation.value;
}

/** The notations of all statuses by their code. @throws RangeError if there is no such list, or a status without a notation. */
export function readStatusNotations(codeLists: readonly CodeList[]): ReadonlyMap<string, string> {
  const list = codeLists.find(({ id }) => id === 'observation-statuses');
  if (list === undefined) throw new RangeError('The code list "observation-statuses" was not handed in');
  return new Map(list.codes.map((code) => [code.id, toStatusNotation(code)]));
}
