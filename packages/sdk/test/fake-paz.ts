import type { Collection, CollectionItems } from '@pazabierta/schema';
import type { PazAbierta } from '@pazabierta/sdk';

type Collections = { readonly [Name in Collection]?: readonly CollectionItems[Name][] };

/** As much of the data as walking along links asks, answered from collections at hand. */
export function createFakePaz(collections: Collections): PazAbierta {
  const select = <Name extends Collection>(name: Name, question: object = {}) =>
    ((collections[name] ?? []) as readonly CollectionItems[Name][]).filter((item) =>
      Object.entries(question).every(([field, wanted]) => readField(item, field) === wanted),
    );
  const paz: Pick<PazAbierta, 'items' | 'get'> = {
    async *items(name, question) {
      yield* select(name, question);
    },
    async get(name, id) {
      const [data] = select(name, { id });
      if (data === undefined) throw new Error(`No item "${id}" in "${name}"`);
      return { data, sources: [], notes: [] };
    },
  };
  return paz as PazAbierta;
}

function readField(item: object, field: string): unknown {
  if (field in item) return item[field as keyof typeof item];
  const dimensions = (item as { dimensions?: object }).dimensions ?? {};
  return dimensions[field as keyof typeof dimensions];
}
