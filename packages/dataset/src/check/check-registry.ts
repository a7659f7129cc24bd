import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';

/** Finds releases that are planned but not registered, registered but not planned, or listed twice. */
export function checkRegistry({ releases, registry }: Curated): Finding[] {
  const unregistered = releases.filter(({ id }) => !registry.some((entry) => entry.id === id));
  const unplanned = registry.filter(({ id }) => !releases.some((release) => release.id === id));
  const repeated = [releases, registry].flatMap((list) =>
    list.filter(({ id }, index) => list.findIndex((other) => other.id === id) < index),
  );
  return [
    ...unregistered.map(({ id, place }) =>
      createFinding('registry', place, 'id', {
        message: {
          es: `La edición ${id} no está en releases/registry.yaml`,
          en: `Release ${id} is not in releases/registry.yaml`,
        },
        remedy: { es: `Añada allí «id: ${id}» y su status`, en: `Add "id: ${id}" and its status there` },
      }),
    ),
    ...unplanned.map(({ id, place }) =>
      createFinding('registry', place, 'id', {
        message: {
          es: `La edición ${id} no está en releases.yaml`,
          en: `Release ${id} is not in releases.yaml`,
        },
        remedy: { es: 'Añádala allí, o quítela de aquí', en: 'Add it there, or remove it here' },
      }),
    ),
    ...repeated.map(({ id, place }) =>
      createFinding('registry', place, 'id', {
        message: { es: `La edición ${id} aparece dos veces`, en: `Release ${id} is listed twice` },
        remedy: { es: 'Deje una sola', en: 'Keep only one of them' },
      }),
    ),
  ];
}
