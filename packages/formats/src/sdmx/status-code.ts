import type { Code } from '@pazabierta/schema';

/**
 * The code that SDMX (CL_OBS_STATUS) has for a status of ours.
 *
 * @throws RangeError if the notations of the status name none.
 */
export function toStatusCode({ id, notations }: Code): string {
  const notation = notations.find(({ scheme }) => scheme.startsWith('SDMX CL_OBS_STATUS'));
  if (notation === undefined) throw new RangeError(`Cannot write status "${id}": SDMX has no code for it`);
  return notation.value;
}
