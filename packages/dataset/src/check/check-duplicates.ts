import type { Finding } from '@pazabierta/schema';
import { createFinding } from '../read/create-finding.ts';
import type { Curated } from '../read/curated.ts';
import type { CuratedItem } from '../read/curated-item.ts';
import type { Place } from '../read/place.ts';

/** Finds an id that has two versions for the same release, and a code that a list names twice. */
export function checkDuplicates({ items }: Curated): Finding[] {
  const first = new Map<string, CuratedItem>();
  return inFileOrder(items).flatMap((version) => {
    const { collection, item, since } = version;
    const key = `${collection}/${item.id}@${since}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, version);
    const findings = earlier === undefined ? [] : [repeated(version, earlier)];
    return 'codes' in item ? [...findings, ...checkCodes(version, item.codes)] : findings;
  });
}

function checkCodes({ place }: CuratedItem, codes: readonly { readonly id: string }[]): Finding[] {
  const seen = new Set<string>();
  return codes.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      createFinding('duplicates', place, `codes.${index}.id`, {
        message: { es: `El código «${id}» aparece dos veces`, en: `The code "${id}" is listed twice` },
        remedy: { es: 'Deje uno solo', en: 'Keep only one of them' },
      }),
    ];
  });
}

function inFileOrder(items: readonly CuratedItem[]): CuratedItem[] {
  const key = ({ place }: CuratedItem): string => `${place.file}:${String(place.line).padStart(7, '0')}`;
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The finding against a version of an item that stands in the files already, in another place. */
export function repeated(
  { item, since, place }: { item: { readonly id: string }; since: string; place: Place },
  earlier: { place: Place },
): Finding {
  const where = `${earlier.place.file}:${earlier.place.line}`;
  return createFinding('duplicates', place, 'id', {
    message: {
      es: `«${item.id}» ya está en ${where} para la edición ${since}`,
      en: `"${item.id}" is already in ${where} for release ${since}`,
    },
    remedy: {
      es: 'Cambie el identificador, quite uno de los dos o dé a la nueva versión otro «since»',
      en: 'Change the id, remove one of the two, or give the new version another "since"',
    },
  });
}
