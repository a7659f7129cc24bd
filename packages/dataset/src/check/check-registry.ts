import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated, RegisteredRelease } from '../read/curated.ts';
import { selectRelease } from '../select/select-release.ts';

type Words = Pick<Finding, 'message' | 'remedy'>;

/**
 * Finds releases that are listed twice, and published ones that are not planned, lack their digest, follow a draft, or suppress what
 * they do not hold. A planned release that is not registered is a draft.
 */
export function checkRegistry(curated: Curated): Finding[] {
  const { releases, registry } = curated;
  const repeated = [releases, registry].flatMap((list) =>
    list.filter(({ id }, index) => list.findIndex((other) => other.id === id) < index),
  );
  return [
    ...repeated.map(({ id, place }) => createFinding('registry', place, 'id', listedTwice(id))),
    ...registry.flatMap((registered) => checkRegistered(registered, curated)),
  ];
}

function checkRegistered(registered: RegisteredRelease, { items, releases, registry }: Curated): Finding[] {
  const { id, digest, suppressions, place } = registered;
  const findings: Finding[] = [];
  const find = (path: string, words: Words) => findings.push(createFinding('registry', place, path, words));
  const index = releases.findIndex((release) => release.id === id);
  const previous = releases[index - 1];
  if (index === -1) find('id', unplanned(id));
  if (digest === null) find('id', undigested(id));
  if (previous !== undefined && !registry.some((other) => other.id === previous.id)) {
    find('id', followsDraft(id, previous.id));
  }
  const selection = selectRelease(items, id);
  suppressions.forEach(({ collection, id: suppressed }, position) => {
    if (selection.find(collection, suppressed) !== undefined) return;
    find(`suppressions.${position}`, notHeld(id, `${collection}/${suppressed}`));
  });
  return findings;
}

function listedTwice(id: string): Words {
  return {
    message: { es: `La edición ${id} aparece dos veces`, en: `Release ${id} is listed twice` },
    remedy: { es: 'Deje una sola', en: 'Keep only one of them' },
  };
}

function unplanned(id: string): Words {
  return {
    message: { es: `La edición ${id} no está en releases.yaml`, en: `Release ${id} is not in releases.yaml` },
    remedy: { es: 'Añádala allí, o quítela de aquí', en: 'Add it there, or remove it here' },
  };
}

function undigested(id: string): Words {
  return {
    message: {
      es: `La edición ${id} no lleva el SHA-256 de su manifiesto`,
      en: `Release ${id} has no SHA-256 of its manifest`,
    },
    remedy: {
      es: 'Escríbalo en digest si está publicada; un borrador no va aquí',
      en: 'Write it in digest if it is published; a draft does not belong here',
    },
  };
}

function followsDraft(id: string, previous: string): Words {
  return {
    message: {
      es: `La edición ${id} está publicada y la anterior, ${previous}, no`,
      en: `Release ${id} is published and the one before it, ${previous}, is not`,
    },
    remedy: {
      es: `Publique antes ${previous}: los cambios de ${id} parten de ella`,
      en: `Publish ${previous} first: the changes of ${id} begin from it`,
    },
  };
}

function notHeld(id: string, suppressed: string): Words {
  return {
    message: { es: `La edición ${id} no tiene «${suppressed}»`, en: `Release ${id} has no "${suppressed}"` },
    remedy: {
      es: 'Corrija el nombre: lo que se quiere retirar sigue a la vista',
      en: 'Mend the name: what is to be hidden can still be seen',
    },
  };
}
