import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';

/** Finds releases that do not say why what is new in them was added, and a first release that does. */
export function checkAdditions({ releases }: Curated): Finding[] {
  return releases.flatMap(({ id, additions, place }, index) => {
    if ((index === 0) === (additions === null)) return [];
    return [
      index === 0
        ? createFinding('additions', place, 'additions', {
            message: {
              es: `La edición ${id} es la primera: no añade nada a otra`,
              en: `Release ${id} is the first: it adds to no other`,
            },
            remedy: { es: 'Quite additions', en: 'Remove additions' },
          })
        : createFinding('additions', place, 'id', {
            message: {
              es: `La edición ${id} no dice por qué se añade lo que trae de nuevo`,
              en: `Release ${id} does not say why what is new in it was added`,
            },
            remedy: {
              es: 'Escriba la razón en additions, en español (es) e inglés (en)',
              en: 'Write the reason in additions, in Spanish (es) and English (en)',
            },
          }),
    ];
  });
}
