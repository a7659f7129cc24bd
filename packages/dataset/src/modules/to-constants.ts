import { ReleaseError } from '../release/release-error.ts';
import { toConstantName } from './to-constant-name.ts';

/**
 * Pairs each item of a module with the name of its constant.
 *
 * @throws ReleaseError if two ids give the same name.
 */
export function toConstants<Item extends { readonly id: string }>(
  items: readonly Item[],
): (readonly [name: string, item: Item])[] {
  const ids = new Map<string, string>();
  return items.map((item) => {
    const name = toConstantName(item.id);
    const other = ids.get(name);
    if (other !== undefined) throw sharesName(other, item.id, name);
    ids.set(name, item.id);
    return [name, item];
  });
}

function sharesName(a: string, b: string, name: string): ReleaseError {
  return new ReleaseError({
    es: `«${a}» y «${b}» se llamarían ambos «${name}» en el módulo; hay que renombrar uno`,
    en: `"${a}" and "${b}" would both be called "${name}" in the module; one must be renamed`,
  });
}
