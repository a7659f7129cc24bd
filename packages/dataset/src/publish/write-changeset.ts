import type { Label } from '@pazabierta/schema';

/** The note by which the next version of the package says that it carries a new release of the data. */
export function writeChangeset(id: string, { es, en }: Label): string {
  return `---
'@pazabierta/dataset': minor
---

Se publica la edición de datos ${id}, «${es}».

Data release ${id}, "${en}", is published.
`;
}
