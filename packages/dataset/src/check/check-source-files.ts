import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';

/** Finds sources that are not in a file of their own, named after their id. */
export function checkSourceFiles({ items }: Curated): Finding[] {
  return items
    .filter(
      ({ collection, item, place }) => collection === 'sources' && place.file !== `sources/${item.id}.yaml`,
    )
    .map(({ item, place }) =>
      createFinding('source-files', place, 'id', {
        message: {
          es: `La fuente «${item.id}» no está en sources/${item.id}.yaml`,
          en: `The source "${item.id}" is not in sources/${item.id}.yaml`,
        },
        remedy: {
          es: 'Múdela a ese archivo, o corrija su identificador',
          en: 'Move it to that file, or mend its id',
        },
      }),
    );
}
