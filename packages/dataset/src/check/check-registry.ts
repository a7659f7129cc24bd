import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated, RegisteredRelease } from '../read/curated.ts';
import { selectRelease } from '../select/select-release.ts';
import { listReferences } from './list-references.ts';

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
  const hidden = new Set(
    registry.flatMap(({ suppressions: all }) => all.map((each) => `${each.collection}/${each.id}`)),
  );
  const own = new Set(suppressions.map((each) => `${each.collection}/${each.id}`));
  for (const version of selection.all) {
    const key = `${version.collection}/${version.item.id}`;
    const names = 'aliases' in version.item ? version.item.aliases : [];
    const isNamed = hidden.has(key) || names.some((alias) => hidden.has(`${version.collection}/${alias}`));
    if (isNamed && !own.has(key)) find('suppressions', alsoHeld(id, key));
    if (own.has(key)) continue;
    for (const reference of listReferences(version)) {
      if (!('collection' in reference) || !own.has(`${reference.collection}/${reference.id}`)) continue;
      find('suppressions', referredTo(id, `${reference.collection}/${reference.id}`, key));
    }
  }
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

function alsoHeld(id: string, held: string): Words {
  return {
    message: {
      es: `La edición ${id} tiene «${held}», que otra edición suprime o que es su nombre de otro tiempo`,
      en: `Release ${id} has "${held}", which another release suppresses or which is its name at another time`,
    },
    remedy: {
      es: 'Suprímalo en cada edición publicada que lo tiene, con cada uno de sus nombres',
      en: 'Suppress it in every published release that has it, under each of its names',
    },
  };
}

function referredTo(id: string, suppressed: string, by: string): Words {
  return {
    message: {
      es: `La edición ${id} suprime «${suppressed}», y «${by}» remite a él`,
      en: `Release ${id} suppresses "${suppressed}", and "${by}" refers to it`,
    },
    remedy: {
      es: 'Suprima también lo que remite a él: nada se muestra sin su fuente ni con un vínculo roto',
      en: 'Suppress what refers to it, too: nothing is shown without its source or with a broken link',
    },
  };
}
