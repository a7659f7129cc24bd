import type { Code } from '@pazabierta/schema';
import type { Selection } from '../select/select-release.ts';

/** The code of a code list that a release holds. */
export function findCode(selection: Selection, list: string, code: string): Code | undefined {
  return selection.find('code-lists', list)?.item.codes.find(({ id }) => id === code);
}
