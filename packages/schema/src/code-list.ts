import { z } from 'zod';
import { Code } from './code.ts';
import { Id } from './id.ts';
import { Label } from './label.ts';

/**
 * The closed list of codes that a dimension or an attribute may take (SDMX code list), in the order in which they are shown.
 *
 * @example
 * ```ts
 * import { items } from '@pazabierta/dataset/2026.2';
 * import { CodeList } from '@pazabierta/schema';
 *
 * const list = CodeList.parse(items['code-lists'].find(({ id }) => id === 'claim-types'));
 * list.codes.map(({ id }) => id); // ['actual', 'planned', 'proposed', 'approved']
 * CodeList.safeParse({ ...list, codes: [] }).success; // false
 * ```
 */
export const CodeList = z
  .strictObject({ id: Id, title: Label, definition: Label, codes: z.array(Code).min(1) })
  .meta({
    id: 'CodeList',
    description: 'The closed list of codes that a dimension or an attribute may take.',
  });
export type CodeList = z.infer<typeof CodeList>;
